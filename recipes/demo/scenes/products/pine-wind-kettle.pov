// 听松: a cast-iron kettle with hailstone rows, winter light.
#include "room.inc"
Fill(<0.62, 0.65, 0.68>*0.66)
Key(-1, 7.8, 1.4, <1.0, 0.985, 0.96>*1.0)
Sweep(<0.78, 0.79, 0.785>, -0.16, 3.0)
Soft_Box(<-1.6, -0.16, -1.0>, <1.6, 0, 1.0>, 0.03, texture { Walnut })
object { IronKettle() rotate y*12 scale 0.98 translate x*0.12 }
#if (View = 2) Shot(26, 22, <0, 0.75, 0>, 10, 17) #else Shot(0, 8, <0, 1.02, 0>, 10, 25.5) #end
