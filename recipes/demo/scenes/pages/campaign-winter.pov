// 岁寒: candle light in a dusk-blue room; the left is dark and empty for words.
// frame: campaign-winter 1920 900 Declare=Tall=0
// frame: campaign-winter-portrait 900 1200 Declare=Tall=1
// tone: -sigmoidal-contrast 2x36% ( +clone -level 70%,100% -blur 0x26 ) -compose screen -composite
#include "room.inc"
#ifndef (Tall) #declare Tall = 0; #end
Fill(<0.42, 0.50, 0.63>*0.72)
Key(1, 7.0, 1.4, <0.80, 0.88, 1.0>*0.46)
Corner(<0.34, 0.39, 0.47>, -0.16, 2.8)
Soft_Box(<0.0, -0.16, -1.0>, <4.3, 0, 1.0>, 0.04, texture { Slate })
union { CandleDrum(0.62, 1.02, 0.06, 0.05, Clay(<0.58, 0.40, 0.31>)) Flame(<0, 0.95, 0>, 1.5) RoundLabel(0.62, 0.29, 0.25, 0.50, 0.84, "CEDAR HEARTH", "180 g") translate <1.42, 0, -0.15> }
union { CandleDrum(0.40, 0.66, 0.045, 0.04, Speckled(<0.80, 0.79, 0.75>, <0.3, 0.24, 0.2>)) Flame(<0, 0.59, 0>, 1.0) translate <2.52, 0, -0.45> }
union { RoundBottle(0.62, 0.26, Liquid(<0.93, 0.74, 0.52>, 0.8), object { sphere { y*0.23, 0.24 texture { Ebony } } }) translate <3.25, 0, 0.25> }
object { PlumBranch(11, <0.95, 0.90, 0.87>) rotate z*-2 scale 1.25 translate <1.95, 0.15, 0.85> }
object { Pine(8) rotate <0, 195, 0> scale 0.6 translate <1.05, 0.07, -0.85> }
#if (Tall) Shot(0, 6, <2.1, 1.55, 0>, 12, 20.5) #else Shot(0, 5, <0.0, 1.15, 0>, 12, 42) #end
