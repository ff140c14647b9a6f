// Small things of the tea table.
// item: bamboo-scoop-set Declare=Item=1 Declare=Set=6
// item: rinse-bowl Declare=Item=2 Declare=Set=1 Declare=Tone=7
// item: rinse-bowl-celadon Declare=Item=2 Declare=Set=4 Declare=Tone=0
// item: rinse-bowl-clay Declare=Item=2 Declare=Set=2 Declare=Tone=12
#include "sets.inc"
#if (Item = 1)
  union { difference { cylinder { x*-0.75, x*0.75, 0.26 } cylinder { x*-1, x*1, 0.215 } plane { -y, -0.02 } box { <0.4, -1, -1>, <1, 1, 1> rotate y*0 translate <0.32, 0.6, 0> } texture { Bamboo rotate z*90 } } translate <0, 0.26, 0> rotate y*14 translate <-0.05, 0, -0.35> }
  Strewn(<-0.05, 0.12, -0.35>, 0.42, 0.09, 60, 0.15, <0.40, 0.44, 0.25>, 4)
  union { cone { x*-0.85, 0.045, x*0.85, 0.018 texture { Bamboo rotate z*90 } } rotate y*8 translate <0.05, 0.05, 0.28> } union { cone { x*-0.80, 0.05, x*0.4, 0.03 } sphere { 0, 1 scale <0.17, 0.035, 0.11> translate x*0.52 } texture { Walnut } rotate y*-4 translate <0, 0.05, 0.55> }
#else
  union { lathe { cubic_spline 13, <0.3, -0.03>, <0.50, 0>, <0.56, 0.04>, <0.74, 0.26>, <0.80, 0.50>, <0.68, 0.74>, <0.60, 0.82>, <0.66, 0.93>, <0.64, 0.95>, <0.60, 0.92>, <0.55, 0.80>, <0.60, 0.72>, <0.5, 0.4> material { G } } cylinder { y*0.3, y*0.62, 0.66 Tea(<0.42, 0.36, 0.22>) } }
#end
#if (Item = 1) Shot(-8, 34, <0.02, 0.08, 0>, 10, 15.5) #else Shot(0, 13, <0, 0.46, 0>, 10, 18) #end
