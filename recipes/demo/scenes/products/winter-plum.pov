// 寒梅: the numbered flacon, dusk wall, a branch in blossom.
#include "room.inc"
Fill(<0.50, 0.55, 0.62>*0.62)
Key(-1, 7.4, 1.0, <0.95, 0.97, 1.0>*0.98)
Sweep(DuskBlue, -0.2, 3.0)
RoundPlinth(1.25, 0.2, texture { Slate })
union { RoundBottle(0.76, 0.30, Liquid(<0.95, 0.76, 0.74>, 1.0), object { sphere { y*0.27, 0.29 texture { Ebony } } })
  PrintedOnSphere(0.76, 0.52, y*0.76*0.88, 0.60, 1.12, "No. 12  WINTER PLUM", "ONE OF 300", Paper) translate x*0.1 }
object { PlumBranch(11, <0.93, 0.88, 0.86>) rotate z*-6 scale 1.15 translate <-1.75, 0.55, 0.75> }
#if (View = 2) Shot(-14, 8, <-0.1, 1.15, 0>, 10, 16) #else Shot(0, 5, <-0.05, 1.1, 0>, 10, 25) #end
