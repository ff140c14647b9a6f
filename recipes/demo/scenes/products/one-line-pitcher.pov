// 一线: clear fairness pitcher, green tea, light through it.
#include "room.inc"
Fill(<0.63, 0.66, 0.67>*1.12)
Key(1, 7.4, 0.5, <1.0, 0.985, 0.95>*1.0)
Corner(<0.74, 0.775, 0.75>, -0.12, 2.6)
PaneGate(1, 7.4, <0, 1.0, 0.5>, 1.0, 1.1, 2, 2)
Soft_Box(<-1.6, -0.12, -0.95>, <1.6, 0, 0.95>, 0.03, texture { Slate })
union { Pitcher(<0.80, 0.76, 0.36>, 0.72) rotate y*-14 scale 1.15 translate x*-0.08 }
Shot(0, 10, <0, 0.78, 0>, 10, 22.5)
