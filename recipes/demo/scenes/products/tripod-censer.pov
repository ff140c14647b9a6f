// 三足小香炉: ink-dark glaze with an ash-white rim.
#include "room.inc"
Fill(<0.60, 0.62, 0.64>*0.6)
Key(1, 8.0, 1.4, <1.0, 0.98, 0.95>*1.0)
Sweep(Ochre, -0.32, 3.0)
RoundPlinth(1.15, 0.32, texture { PaleStone })
object { Tripod(Glaze(<0.17, 0.18, 0.185>, <0.26, 0.25, 0.235>)) scale 1.18 }
cylinder { y*0.9, y*1.07, 0.60 texture { pigment { srgb <0.80, 0.79, 0.77> } normal { granite 0.3 scale 0.15 } } }
cylinder { <0.05, 1.0, 0>, <-0.10, 2.3, 0>, 0.016 texture { pigment { srgb <0.42, 0.34, 0.25> } } }
Shot(0, 8, <0, 0.92, 0>, 10, 22.1)
