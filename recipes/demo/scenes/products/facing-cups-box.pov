// 对饮礼盒: an open paulownia case, two cups bedded in linen.
#include "room.inc"
Fill(<0.63, 0.65, 0.67>*0.63)
Key(1, 8.4, 1.0, <1.0, 0.985, 0.96>*0.96)
Sweep(<0.66, 0.70, 0.70>, 0, 3.4)
union { object { OpenTray(1.10, 0.46, 0.68, 0.07, Paulownia) } Soft_Box(<-1.02, 0.05, -0.60>, <1.02, 0.22, 0.60>, 0.06, Linen(<0.86, 0.85, 0.81>))
  #for (I, -1, 1, 2) object { Bowl(0.42, 0.46, Glaze(<0.64, 0.74, 0.70>, <0.50, 0.63, 0.59>)) translate <I*0.51, 0.21, 0> } #end
  union { Soft_Box(<-1.13, 0, -0.71>, <1.13, 0.08, 0.71>, 0.02, texture { Paulownia }) box { <-0.7, 0.0801, -0.1>, <0.7, 0.081, 0.62> texture { object { LabelInk(0.36, 1.4, "FACING CUPS", "A PAIR") rotate x*90 texture { Paulownia } texture { Ink } } } }
    rotate x*-68 translate <0.12, 0.68, 1.0> }
  rotate y*-12 }
#if (View = 2) Shot(22, 42, <0, 0.25, 0>, 10, 18) #else Shot(0, 22, <0.02, 0.52, 0.2>, 10, 19.3) #end
