// frame: category-gifts 800 800
#include "room.inc"
Fill(<0.60, 0.62, 0.65>*0.62)
Key(1, 8.0, 1.0, <1.0, 0.98, 0.95>*0.98)
Sweep(RoseGrey*0.98, 0, 3.0)
union { LidBox(1.0, 0.58, 0.72, Linen(<0.24, 0.315, 0.285>), Linen(<0.26, 0.34, 0.305>)) rotate y*-18 }
union { LidBox(0.78, 0.46, 0.56, Linen(<0.80, 0.805, 0.77>), Linen(<0.82, 0.825, 0.79>)) rotate y*10 translate y*0.58 }
union { LidBox(0.54, 0.36, 0.42, Linen(<0.60, 0.20, 0.15>), Linen(<0.64, 0.22, 0.165>)) Cord(0.54, 0.36, 0.42, 0.018, texture { pigment { srgb <0.86, 0.82, 0.73> } }) rotate y*-10 translate y*1.04 }
object { Twig(9, LeafGreen) rotate <0, 170, 0> scale 0.62 translate <1.75, 0.08, -0.75> }
Shot(0, 12, <0.05, 0.72, 0>, 10, 21)
