// 雾: a straight mug, two-tone stoneware.
#include "room.inc"
Fill(<0.60, 0.63, 0.66>*0.6)
Key(1, 7.8, 1.2, <1.0, 0.98, 0.95>*0.98)
Sweep(<0.74, 0.70, 0.66>, -0.36, 3.0)
SquarePlinth(1.1, 0.36, 0.85, texture { PaleStone })
union { object { Mug(Speckled(<0.72, 0.745, 0.745>, <0.32, 0.28, 0.24>)) rotate y*18 scale 1.12 translate x*-0.14 }
  cylinder { y*0.8, y*0.95, 0.63 translate x*-0.14 Tea(<0.42, 0.24, 0.10>) } }
Shot(0, 11, <0.04, 0.55, 0>, 10, 19.8)
