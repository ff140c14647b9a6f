// 雨过天青: celadon gaiwan on a walnut board, grey-green wall.
#include "room.inc"
Fill(<0.60, 0.65, 0.66>*0.6)
Key(-1, 8.0, 1.6, <1.0, 0.985, 0.96>*0.98)
Sweep(GreyGreen, -0.12, 3.0)
Soft_Box(<-1.7, -0.12, -1.0>, <1.7, 0, 1.0>, 0.03, texture { Walnut })
object { Gaiwan(Glaze(<0.62, 0.735, 0.70>, <0.48, 0.625, 0.59>)) scale 1.12 }
object { Twig(4, LeafGreen) rotate <0, 160, 0> scale 0.8 translate <2.05, 0.10, -0.55> }
#if (View = 2) Shot(20, 30, <0, 0.6, 0>, 10, 19) #else Shot(0, 11, <0, 0.72, 0>, 10, 23) #end
