// 一枝: a bud vase in ash glaze with one dry branch.
#include "room.inc"
Fill(<0.58, 0.62, 0.66>*0.6)
Key(-1, 7.6, 0.7, <1.0, 0.98, 0.95>*0.98)
Sweep(SlateBlue*1.04, -0.24, 2.8)
RoundPlinth(1.0, 0.24, texture { PaleStone })
object { BudVase(Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.20>)) scale 0.80 }
object { Twig(14, DryLeaf) rotate x*-70 scale 0.85 rotate z*58 translate <0.0, 1.56, 0> }
Shot(0, 5, <0.12, 1.40, 0>, 10, 22.1)
