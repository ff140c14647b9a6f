// 内购: parcels in kraft paper, a stamp, two cups. Plain and warm, the left wall for words.
// frame: employee-hero 1920 1080
#include "room.inc"
#include "extras.inc"
Fill(<0.64, 0.63, 0.62>*0.68)
Key(1, 7.8, 1.0, <1.0, 0.97, 0.92>*1.0)
Corner(<0.775, 0.755, 0.72>, -0.14, 3.2)
Soft_Box(<-12, -0.14, -1.7>, <12, 0, 1.7>, 0.03, texture { Paulownia scale 1.8 })
#macro Parcel(W, H, D) union { Soft_Box(<-W, 0, -D>, <W, H, D>, 0.02, texture { Kraft }) Cord(W - 0.03, H, D - 0.03, 0.018, Jute) } #end
#macro Slip(W, H, Y, Z) box { <-W, Y - H, Z - 0.004>, <W, Y + H, Z> SealedLabelTexture(Y - 0.02, 0.8, "FOR THE HOUSE", "BY HAND", Paper, Ink) } #end
union { Parcel(1.05, 0.66, 0.72) union { Slip(0.30, 0.23, 0.34, -0.722) translate x*-0.62 } rotate y*-14 translate <1.05, 0, 0.45> }
union { Parcel(0.74, 0.46, 0.54) rotate y*10 translate <1.0, 0.69, 0.42> }
union { Parcel(0.56, 0.72, 0.50) union { Slip(0.24, 0.20, 0.36, -0.502) translate x*0.27 } rotate y*16 translate <2.75, 0, 0.62> }
// the stamp and its pad
union { Soft_Box(<-0.17, 0, -0.17>, <0.17, 0.16, 0.17>, 0.02, texture { Ebony }) lathe { cubic_spline 9, <0.1, 0.1>, <0.13, 0.15>, <0.075, 0.26>, <0.07, 0.40>, <0.125, 0.54>, <0.15, 0.66>, <0.09, 0.77>, <0, 0.80>, <-0.05, 0.80> texture { Walnut } } rotate y*20 translate <2.05, 0, -0.72> }
union { object { Round_Cylinder_Union(0, y*0.13, 0.26, 0.03) Metal(<0.70, 0.70, 0.69>, 0.05) } cylinder { y*0.12, y*0.134, 0.22 texture { pigment { srgb <0.58, 0.13, 0.09> } normal { granite 0.2 scale 0.1 } } } translate <2.62, 0, -0.95> }
#macro Poured(M, X, Z, Turn) union { object { Mug(M) rotate y*Turn } cylinder { y*0.8, y*0.96, 0.56 Tea(<0.58, 0.34, 0.10>) } scale 0.58 translate <X, 0, Z> } #end
Poured(Speckled(<0.78, 0.765, 0.73>, <0.34, 0.27, 0.21>), 3.55, -0.30, 24)
Poured(Speckled(<0.52, 0.57, 0.55>, <0.26, 0.23, 0.2>), 4.05, 0.35, -28)
Soft_Box(<-0.62, 0, -0.4>, <0.62, 0.012, 0.4>, 0.005, texture { Paper })
object { Twig(9, LeafGreen) rotate <0, 176, 0> scale 0.5 translate <0.95, 0.06, -0.95> }
Shot(0, 9, <0.05, 0.86, 0>, 12, 41)
