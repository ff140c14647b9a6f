// 雨过: celadon cup of wax with its lid set aside.
#include "room.inc"
Fill(<0.60, 0.65, 0.68>*0.60)
Key(-1, 8.2, 1.6, <0.98, 0.99, 1.0>*0.98)
Sweep(<0.73, 0.775, 0.785>, -0.10, 3.0)
Soft_Box(<-1.7, -0.10, -0.95>, <1.7, 0, 0.95>, 0.03, texture { Paulownia })
#declare Celadon = Glaze(<0.64, 0.74, 0.70>, <0.50, 0.64, 0.60>);
union { CandleDrum(0.66, 1.08, 0.06, 0.10, Celadon) cylinder { <0, 0.9, 0>, <0.01, 1.02, 0>, 0.016 texture { Ink } }
  RoundLabel(0.66, 0.30, 0.26, 0.54, 0.86, "AFTER RAIN", "120 g") translate <-0.38, 0, 0.05> }
union { object { Round_Cylinder_Union(0, y*0.12, 0.68, 0.05) } object { Round_Cylinder_Union(y*0.1, y*0.26, 0.14, 0.05) } material { Celadon } rotate x*-74 rotate y*20 translate <0.66, 0.68, -0.12> }
#if (View = 2) Shot(14, 30, <0.02, 0.5, 0>, 10, 19) #else Shot(0, 9, <0.05, 0.82, 0>, 10, 23) #end
