// 竹雨: square bottle, pale green water, ebony cap; bamboo shadow on cool plaster.
#include "room.inc"
Fill(<0.62, 0.66, 0.69>*0.62)
Key(-1, 8.2, 0.4, <1.0, 0.985, 0.95>*1.0)
Sweep(CoolPlaster, -0.34, 3.0)
LeafShadow(<-0.6, 3.4, 1.6>, <-20, 40, -24>, 1.0, 5)
SquarePlinth(1.15, 0.34, 0.95, texture { PaleStone })
union { SquareBottle(0.64, 1.62, 0.38, 0.80, Liquid(<0.80, 0.87, 0.70>, 1.9), Ebony, 0.30)
  FlatLabel(0.36, 0.31, 0.70, -0.382, 1.05, "No. 3  BAMBOO RAIN", "EAU DE TOILETTE  50 ml") rotate y*-9 }
#if (View = 2) Shot(-24, 10, <0.02, 1.05, 0>, 10, 16) #else Shot(0, 5, <0, 0.98, 0>, 10, 21.2) #end
