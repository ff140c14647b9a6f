// 石瓢: purple clay pot, warm grey wall, a circle of light.
#include "room.inc"
Fill(<0.58, 0.61, 0.65>*1.12)
Key(-1, 7.8, 0.6, <1.0, 0.97, 0.93>*1.05)
Sweep(<0.69, 0.70, 0.70>, -0.14, 3.0)
MoonGate(-1, 7.8, <0.1, 0.85, 0.7>, 1.08)
Soft_Box(<-1.7, -0.14, -0.95>, <1.7, 0, 0.95>, 0.03, texture { Slate })
object { StonePot(Clay(<0.50, 0.33, 0.28>)) rotate y*-8 scale 1.08 translate x*0.02 }
#if (View = 2) Shot(24, 28, <0, 0.5, 0>, 10, 18) #else Shot(0, 11, <0, 0.70, 0>, 10, 24) #end
