// 茶巾: three towels folded, a bamboo scoop across.
#include "room.inc"
Fill(<0.63, 0.65, 0.67>*0.62)
Key(1, 8.2, 0.9, <1.0, 0.99, 0.97>*0.96)
Sweep(<0.77, 0.775, 0.765>, 0, 3.2)
#declare Folds = array[3] { <0.42, 0.48, 0.50>, <0.84, 0.82, 0.77>, <0.60, 0.65, 0.57> };
#for (I, 0, 2) #for (J, 0, 2) Soft_Box(<-0.95, 0.03 + I*0.22 + J*0.066, -0.62>, <0.95 - 0.015*J, 0.03 + I*0.22 + J*0.066 + 0.07, 0.62>, 0.034, Linen(Folds[I])) #end #end
intersection { sphere_sweep { cubic_spline 5, <-1.3, 0.2, 0>, 0.13, <-0.9, 0.1, 0>, 0.13, <0, 0.03, 0>, 0.12, <0.8, 0.05, 0>, 0.09, <1.3, 0.1, 0>, 0.08 }
  sphere_sweep { cubic_spline 5, <-1.3, 0.2, 0>, 0.13, <-0.9, 0.1, 0>, 0.13, <0, 0.03, 0>, 0.12, <0.8, 0.05, 0>, 0.09, <1.3, 0.1, 0>, 0.08 inverse translate y*0.03 } texture { Bamboo } rotate y*24 translate <-0.05, 0.80, -0.1> }
Shot(-12, 20, <0, 0.36, 0>, 10, 16.1)
