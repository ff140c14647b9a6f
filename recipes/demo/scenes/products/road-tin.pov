// 行路: a travelling candle in a pressed tin, its lid against it.
#include "room.inc"
Fill(<0.60, 0.62, 0.64>*0.6)
Key(1, 8.0, 1.2, <1.0, 0.985, 0.96>*0.98)
Sweep(Stone, -0.4, 3.0)
SquarePlinth(1.2, 0.4, 0.9, texture { pigment { srgb <0.30, 0.33, 0.34> } finish { diffuse 0.8 ambient 0 } })
#declare Tin = Metal(<0.70, 0.71, 0.70>, 0.05);
union { CandleDrum(0.62, 0.74, 0.03, 0.03, Tin) cylinder { <0, 0.5, 0>, <0.01, 0.66, 0>, 0.014 texture { Ink } }
  torus { 0.62, 0.02 translate y*0.72 material { Tin } }
  RoundLabel(0.62, 0.40, 0.21, 0.36, 0.82, "ON THE ROAD", "100 g") translate <-0.22, 0, -0.1> }
union { object { Round_Cylinder_Union(0, y*0.18, 0.65, 0.03) material { Tin } } cylinder { y*0.1801, y*0.1812, 0.42 texture { object { LabelInk(0, 1.2, "THREE WINDS", "TIN") rotate x*90 texture { Paper } texture { Ink } } } }
  rotate x*-72 rotate y*-16 translate <0.52, 0.63, 0.32> }
Shot(0, 9, <0.08, 0.58, 0>, 10, 18.4)
