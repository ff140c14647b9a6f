// 碧螺: a paper pouch, folded and tied.
#include "room.inc"
Fill(<0.62, 0.65, 0.67>*1.12)
Key(-1, 7.8, 0.5, <0.98, 0.99, 1.0>*0.98)
Corner(<0.72, 0.76, 0.775>, -0.12, 2.4)
PaneGate(-1, 7.8, <0.1, 1.1, 0.5>, 1.05, 1.25, 3, 3)
Soft_Box(<-1.4, -0.12, -0.9>, <1.4, 0, 0.9>, 0.03, texture { Walnut })
#declare Kraft = texture { pigment { bozo scale 0.04 color_map { [0 srgb <0.80, 0.80, 0.75>] [1 srgb <0.85, 0.85, 0.80>] } } normal { bumps 0.18 scale 0.35 } finish { diffuse 0.84 ambient 0 } }
union { superellipsoid { <0.35, 0.22> scale <0.66, 0.78, 0.36> translate y*0.76 texture { Kraft } }
  Soft_Box(<-0.62, 1.30, -0.12>, <0.62, 1.86, 0.12>, 0.05, texture { Kraft }) Soft_Box(<-0.63, 1.62, -0.16>, <0.63, 1.88, 0.14>, 0.05, texture { Kraft })
  FlatLabel(0.36, 0.31, 0.72, -0.362, 1, "BILUOCHUN", "LAKE TAI  50 g")
  cylinder { <-0.64, 1.72, -0.175>, <0.64, 1.72, -0.175>, 0.016 texture { Seal } } torus { 0.11, 0.014 rotate x*90 translate <-0.11, 1.64, -0.185> texture { Seal } } torus { 0.11, 0.014 rotate x*90 translate <0.11, 1.64, -0.185> texture { Seal } } rotate y*10 }
Shot(0, 6, <0, 0.92, 0>, 10, 23)
