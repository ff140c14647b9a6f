// 白露枕边喷雾: a slim aluminium bottle on a folded pillowcase.
#include "room.inc"
Fill(<0.64, 0.67, 0.71>*1.12)
Key(-1, 8.0, 0.55, <1.0, 0.985, 0.96>*0.95)
Corner(<0.80, 0.82, 0.835>, -0.36, 2.6)
PaneGate(-1, 8.0, <0.1, 1.25, 0.5>, 1.05, 1.3, 2, 2)
Soft_Box(<-1.5, -0.36, -0.95>, <1.5, -0.18, 1.0>, 0.08, Linen(<0.86, 0.865, 0.86>))
Soft_Box(<-1.45, -0.18, -0.9>, <1.52, 0, 0.95>, 0.08, Linen(<0.88, 0.88, 0.875>))
union { object { Round_Cylinder_Union(0, y*1.62, 0.36, 0.05) texture { pigment { srgb <0.52, 0.60, 0.62> } finish { diffuse 0.7 ambient 0 specular 0.25 roughness 0.06 reflection { 0, 0.12 } } } }
  cylinder { y*1.60, y*1.72, 0.20 Metal(<0.7, 0.7, 0.7>, 0.05) } object { Round_Cylinder_Union(y*1.70, y*2.10, 0.30, 0.04) texture { pigment { srgb <0.90, 0.90, 0.89> } finish { diffuse 0.82 ambient 0 specular 0.15 roughness 0.06 } } }
  RoundLabel(0.36, 0.27, 0.31, 0.86, 0.82, "WHITE DEW", "PILLOW MIST  100 ml") rotate y*5 }
Shot(0, 7, <0, 0.98, 0>, 10, 24)
