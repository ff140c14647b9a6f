// 岁寒礼盒: deep green box, pale cord, pine beside it.
#include "room.inc"
Fill(<0.60, 0.63, 0.65>*0.6)
Key(-1, 7.8, 1.1, <1.0, 0.98, 0.94>*0.98)
Sweep(<0.71, 0.725, 0.71>, 0, 3.0)
union { LidBox(0.98, 0.72, 0.66, Linen(<0.24, 0.315, 0.285>), Linen(<0.26, 0.34, 0.305>))
  Cord(0.98, 0.72, 0.66, 0.022, texture { pigment { srgb <0.84, 0.80, 0.71> } })
  rotate y*-24 translate <-0.1, 0, 0.1> }
object { Pine(8) rotate <0, 200, 0> scale 0.62 translate <1.55, 0.08, -0.75> }
#if (View = 2) Shot(16, 34, <0, 0.35, 0>, 10, 19) #else Shot(0, 13, <0.05, 0.58, 0>, 10, 19.8) #end
