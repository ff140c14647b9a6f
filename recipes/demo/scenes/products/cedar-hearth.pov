// 雪松壁炉: clay vessel, lit, against dusk blue.
// tone: -sigmoidal-contrast 2x40% ( +clone -level 72%,100% -blur 0x14 ) -compose screen -composite
#include "room.inc"
Fill(<0.50, 0.56, 0.64>*0.62)
Key(1, 7.5, 1.8, <0.96, 0.97, 1.0>*0.85)
Sweep(DuskBlue, 0, 3.0)
Soft_Box(<-1.45, -0.0, -0.95>, <1.45, 0.16, 0.95>, 0.03, texture { Slate })
union { CandleDrum(0.80, 1.24, 0.07, 0.05, Clay(<0.58, 0.40, 0.31>)) Flame(<0, 1.17, 0>, 0.8)
  RoundLabel(0.80, 0.34, 0.30, 0.60, 1, "CEDAR HEARTH", "180 g") translate y*0.16 }
Pebble(<1.10, 0.16, -0.4>, <0.17, 0.10, 0.13>, texture { PaleStone })
#if (View = 2) Shot(16, 26, <0.05, 0.80, 0>, 10, 19) #else Shot(0, 8, <0, 0.95, 0>, 10, 24) #end
