// Boxes ready to leave the house.
// frame: still-life-gift 1600 1000
#include "room.inc"
Fill(<0.62, 0.64, 0.66>*0.66)
Key(1, 8.2, 1.0, <1.0, 0.98, 0.95>*1.0)
Corner(<0.74, 0.735, 0.72>, 0, 3.2)
union { LidBox(1.15, 0.72, 0.80, Linen(<0.24, 0.315, 0.285>), Linen(<0.26, 0.34, 0.305>)) Cord(1.15, 0.72, 0.80, 0.024, texture { pigment { srgb <0.84, 0.80, 0.71> } }) rotate y*-16 translate <-1.35, 0, 0.35> }
union { LidBox(0.82, 0.60, 0.62, Linen(<0.56, 0.63, 0.58>), Linen(<0.58, 0.655, 0.60>)) Band(0, 0.28, 0.82, 0.60, 0.62, Paper)
  box { <-0.26, 0.12, -0.6605>, <0.26, 0.52, -0.66> SealedLabelTexture(0.30, 0.82, "WITH THE RAINS", "", Paper, Ink) } rotate y*14 translate <0.95, 0, 0.30> }
union { LidBox(0.60, 0.44, 0.46, Linen(<0.60, 0.20, 0.15>), Linen(<0.64, 0.22, 0.165>)) Cord(0.60, 0.44, 0.46, 0.018, texture { pigment { srgb <0.86, 0.82, 0.73> } }) rotate y*-8 translate <0.92, 0.61, 0.32> }
union { object { OpenTray(0.74, 0.34, 0.46, 0.05, Paulownia) } #for (I, -1, 1, 2) object { Bowl(0.29, 0.32, Glaze(<0.64, 0.74, 0.70>, <0.50, 0.63, 0.59>)) translate <I*0.34, 0.16, 0> } #end Soft_Box(<-0.68, 0.05, -0.40>, <0.68, 0.17, 0.40>, 0.05, Linen(<0.86, 0.85, 0.81>)) rotate y*24 translate <2.55, 0, -0.55> }
object { Pine(8) rotate <0, 190, 0> scale 0.7 translate <0.20, 0.08, -1.0> }
Pebble(<-0.25, 0, -0.95>, <0.15, 0.09, 0.12>, texture { Slate })
Shot(0, 12, <0.15, 0.68, 0>, 12, 30)
