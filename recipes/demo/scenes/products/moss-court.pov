// 苔庭: frosted diffuser beside a cushion of moss.
#include "room.inc"
Fill(<0.60, 0.65, 0.64>*0.6)
Key(-1, 8.0, 1.2, <0.98, 0.99, 0.97>*0.98)
Sweep(GreyGreen, -0.18, 3.0)
Soft_Box(<-1.55, -0.18, -0.95>, <1.55, 0, 0.95>, 0.03, texture { Slate })
union { object { Shoulder(0.62, 1.16, 0.18, Frosted) } Reeds(7, 0.9, 2.55, 0.66, 4, <0.60, 0.50, 0.37>)
  object { RoundLabel(0.622, 0.30, 0.26, 0.46, 0.86, "MOSS COURT", "200 ml") } translate <-0.15, 0, 0> }
object { Moss(2600, 0.42, 0.20, 5) translate <0.86, -0.02, -0.35> }
object { Moss(900, 0.24, 0.13, 8) translate <1.22, -0.02, 0.1> }
#if (View = 2) Shot(22, 20, <0.2, 0.75, 0>, 10, 18) #else Shot(0, 6, <0.05, 1.15, 0>, 10, 24.5) #end
