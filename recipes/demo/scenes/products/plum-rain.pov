// 梅雨: a round flacon of rain-grey water, a circle of light, wet stones.
#include "room.inc"
Fill(<0.60, 0.65, 0.69>*1.12)
Key(-1, 8.4, 0.5, <0.97, 0.985, 1.0>*0.95)
Sweep(Mist, 0, 3.0)
MoonGate(-1, 8.4, <0.15, 1.15, 0.9>, 1.02)
union { RoundBottle(0.80, 0.34, Liquid(<0.62, 0.72, 0.76>, 1.2), object { Round_Cylinder_Union(0, y*0.42, 0.25, 0.035) texture { Slate } })
  PrintedOnSphere(0.80, 0.52, y*0.80*0.88, 0.62, 1.15, "No. 5  PLUM RAIN", "EAU DE TOILETTE  50 ml", Ink) rotate y*6 }
Pebble(<1.0, 0, -0.25>, <0.30, 0.15, 0.22>, texture { Slate })
Pebble(<1.34, 0, -0.62>, <0.15, 0.09, 0.12>, texture { PaleStone })
Pebble(<-1.05, 0, 0.15>, <0.22, 0.12, 0.18>, texture { Slate })
#if (View = 2) Shot(-20, 16, <0.05, 0.9, 0>, 10, 17) #else Shot(0, 6, <0.05, 0.98, 0>, 10, 22.1) #end
