// 竹雨洗手液: amber-brown pump bottle, round basin edge behind.
#include "room.inc"
Fill(<0.61, 0.65, 0.67>*0.62)
Key(-1, 8.0, 0.9, <1.0, 0.99, 0.97>*0.98)
Corner(<0.70, 0.74, 0.75>, -0.2, 2.4)
Soft_Box(<-6, -0.2, -1.1>, <6, 0, 2.4>, 0.03, texture { PaleStone })
LeafShadow(<-0.9, 3.3, 1.2>, <-20, 40, -24>, 0.8, 9)
union { object { Round_Cylinder_Union(0, y*1.5, 0.46, 0.08) texture { pigment { srgb <0.22, 0.17, 0.12> } finish { diffuse 0.6 ambient 0 specular 0.5 roughness 0.01 reflection { 0.02, 0.5 fresnel on } conserve_energy } } interior { ior 1.5 } }
  object { Round_Cylinder_Union(y*1.48, y*1.66, 0.20, 0.03) texture { Ink } } cylinder { y*1.6, y*1.90, 0.05 texture { Ink } }
  object { Round_Cylinder_Union(y*1.86, y*2.0, 0.12, 0.03) texture { Ink } } sphere_sweep { linear_spline 3, <0, 1.95, 0>, 0.05, <-0.36, 1.95, -0.12>, 0.045, <-0.43, 1.88, -0.15>, 0.032 texture { Ink } }
  RoundLabel(0.46, 0.33, 0.34, 0.72, 0.96, "BAMBOO RAIN", "HAND WASH  300 ml") }
Soft_Box(<0.62, 0, -0.35>, <1.45, 0.22, 0.2>, 0.09, Matte(<0.66, 0.71, 0.60>))
Shot(0, 6, <0.05, 1.0, 0>, 10, 22.1)
