// 安吉白叶: a glass jar of pale leaves.
#include "room.inc"
Fill(<0.63, 0.67, 0.67>*0.64)
Key(1, 8.0, 1.2, <1.0, 0.99, 0.97>*0.96)
Sweep(<0.80, 0.83, 0.81>, 0, 3.0)
union { difference { object { Round_Cylinder_Merge(0, y*1.5, 0.58, 0.08) } object { Round_Cylinder_Merge(y*0.09, y*2, 0.53, 0.06) texture { Hollow } } material { Glass } no_shadow }
  cylinder { y*0.10, y*1.06, 0.40 pigment { srgb <0.36, 0.40, 0.20> } }
  #declare R = seed(6);
  #for (I, 0, 620) #local P = vrotate(<0.36 + 0.15*rand(R), 0.12 + 0.98*rand(R), 0>, y*rand(R)*360); object { Leaf translate x*-0.51 scale <0.22, 1.2, 0.09> rotate <rand(R)*90, rand(R)*360, 50 + rand(R)*60> translate P texture { pigment { srgb <0.60, 0.64, 0.38>*(0.8 + 0.35*rand(R)) } } } #end
  object { Round_Cylinder_Union(y*1.48, y*1.74, 0.60, 0.04) texture { Cork } }
  RoundLabel(0.584, 0.33, 0.29, 0.62, 0.94, "WHITE LEAF", "ANJI  60 g") }
object { Flared(0.36, 0.36, Glaze(<0.87, 0.89, 0.885>, <0.80, 0.83, 0.83>)) translate <1.02, 0, -0.5> } cylinder { <1.02, 0.24, -0.5>, <1.02, 0.28, -0.5>, 0.31 Tea(<0.80, 0.77, 0.42>) }
Shot(0, 9, <0.12, 0.86, 0>, 10, 19.8)
