// 听雪塔香: cones on a celadon dish, one in the little burner.
#include "room.inc"
Fill(<0.56, 0.61, 0.66>*0.6)
Key(-1, 8.2, 1.0, <0.97, 0.985, 1.0>*0.98)
Sweep(SlateBlue, 0, 3.0)
#declare Celadon = Glaze(<0.66, 0.75, 0.72>, <0.52, 0.65, 0.62>);
object { Saucer(1.0, Celadon) translate <-0.20, 0, 0> }
#macro Cone(At, C) lathe { cubic_spline 7, <0.05, -0.02>, <0.135, 0>, <0.13, 0.05>, <0.075, 0.26>, <0.012, 0.42>, <0, 0.43>, <-0.02, 0.43> texture { pigment { granite scale 0.2 color_map { [0 srgb C*0.85] [1 srgb C*1.1] } } normal { granite 0.15 scale 0.1 } finish { diffuse 0.84 ambient 0 } } translate At } #end
Cone(<-0.20, 0.06, -0.05>, <0.45, 0.37, 0.29>) Cone(<-0.58, 0.07, 0.10>, <0.47, 0.39, 0.31>) Cone(<-0.42, 0.06, -0.42>, <0.44, 0.36, 0.28>) Cone(<0.14, 0.065, -0.30>, <0.46, 0.38, 0.30>) Cone(<0.10, 0.065, 0.26>, <0.46, 0.38, 0.30>)
union { Soft_Box(<-0.44, 0, -0.3>, <0.44, 0.95, 0.3>, 0.02, texture { Paper }) box { <-0.30, 0.30, -0.302>, <0.30, 0.75, -0.30> SealedLabelTexture(0.50, 0.92, "LISTENING TO SNOW", "24 CONES", Paper, Ink) }
  rotate y*-16 translate <0.92, 0, 0.62> }
Shot(0, 15, <0.12, 0.42, 0>, 10, 18.4)
