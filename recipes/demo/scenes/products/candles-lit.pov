// Candles alight.
// item: north-window Declare=Item=1 Declare=Set=3
// item: north-window-2 Declare=Item=1 Declare=Set=3 Declare=View=2
// item: snow-night Declare=Item=2 Declare=Set=5
// tone: -sigmoidal-contrast 2.2x41% ( +clone -level 76%,100% -blur 0x12 ) -compose screen -composite
#include "sets.inc"
#if (Item = 1)
  union { CandleDrum(0.72, 1.12, 0.065, 0.05, Clay(<0.40, 0.28, 0.22>)) Flame(<0, 1.05, 0>, 0.55) RoundLabel(0.72, 0.32, 0.28, 0.54, 0.94, "NORTH WINDOW", "220 g") translate x*-0.12 }
  object { Persimmon(0.17) translate <0.95, 0, -0.42> }
#else
  union { CandleDrum(0.56, 1.02, 0.05, 0.05, IronGrey) Flame(<0, 0.95, 0>, 0.5) RoundLabel(0.56, 0.27, 0.25, 0.50, 0.82, "SNOW NIGHT", "160 g") translate x*-0.42 }
  union { CandleDrum(0.38, 0.62, 0.04, 0.04, IronGrey) Flame(<0, 0.55, 0>, 0.35) translate <0.66, 0, -0.30> }
#end
#if (View = 2) Shot(20, 28, <0, 0.75, 0>, 10, 18) #else Shot(0, 8, <0.05, 0.86, 0>, 10, 21.5) #end
