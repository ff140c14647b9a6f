// 松下: amber water, the deep green of a pine wood in winter, slate underfoot.
#include "room.inc"
Fill(<0.58, 0.62, 0.61>*0.68)
Key(-1, 7.6, 1.2, <1.0, 0.96, 0.90>*0.95)
Sweep(DeepMoss*1.28, -0.16, 3.0)
Soft_Box(<-1.6, -0.16, -0.95>, <1.6, 0, 0.95>, 0.03, texture { Slate })
union { SquareBottle(0.70, 1.66, 0.38, 0.80, Liquid(<0.93, 0.71, 0.38>, 0.85), Ebony, 0.33)
  FlatLabel(0.37, 0.32, 0.72, -0.382, 1.08, "UNDER THE PINES", "No. 7  PARFUM  50 ml") rotate y*8 translate x*-0.12 }
object { Pine(3) rotate <0, 20, 4> scale 0.72 translate <0.30, 0.12, -0.72> }
#if (View = 2) Shot(24, 14, <0.1, 0.95, 0>, 10, 17) #else Shot(0, 6, <0, 0.98, 0>, 10, 23.5) #end
