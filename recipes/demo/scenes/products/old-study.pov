// 旧书房: dark stoneware diffuser, black reeds, two cloth-bound books.
#include "room.inc"
Fill(<0.58, 0.60, 0.63>*0.6)
Key(1, 7.6, 1.3, <1.0, 0.97, 0.93>*0.98)
Sweep(<0.72, 0.70, 0.675>, -0.42, 3.0)
Soft_Box(<-1.15, -0.42, -0.8>, <1.05, -0.20, 0.75>, 0.03, Linen(<0.36, 0.42, 0.43>))
Soft_Box(<-0.95, -0.20, -0.75>, <1.0, 0, 0.75>, 0.03, Linen(<0.60, 0.50, 0.37>))
union { object { Round_Cylinder_Union(0, y*1.05, 0.52, 0.12) Speckled(<0.235, 0.24, 0.24>, <0.5, 0.46, 0.40>) } object { Round_Cylinder_Union(y*1.0, y*1.22, 0.20, 0.03) Speckled(<0.235, 0.24, 0.24>, <0.5, 0.46, 0.40>) }
  Reeds(6, 1.0, 2.5, 0.52, 9, <0.17, 0.165, 0.16>) RoundLabel(0.52, 0.29, 0.26, 0.54, 0.84, "OLD STUDY", "200 ml") }
Shot(0, 6, <0, 1.02, 0>, 10, 22.5)
