// Pots, and a stove to keep one warm.
// item: xishi-pot Declare=Item=1 Declare=Set=2 Declare=Tone=11
// item: xishi-pot-red Declare=Item=1 Declare=Set=12 Declare=Tone=12
// item: xishi-pot-2 Declare=Item=1 Declare=Set=2 Declare=Tone=11 Declare=View=2
// item: iron-grey-kyusu Declare=Item=2 Declare=Set=12 Declare=Tone=7
// item: lifting-beam-pot Declare=Item=3 Declare=Set=4 Declare=Tone=0
// item: lifting-beam-pot-white Declare=Item=3 Declare=Set=1 Declare=Tone=1
// item: clay-stove-set Declare=Item=4 Declare=Set=3
// item: seconds-white-pot Declare=Item=2 Declare=Set=11 Declare=Tone=1
#include "sets.inc"
#switch (Item)
#case (1) object { RoundPot(G, 0) rotate y*-10 scale 1.02 translate x*0.05 } #break
#case (2) object { SidePot(G) rotate y*(Set = 11 ? -34 : -20) scale 1.06 translate <0.0, 0, 0.15> }
  union { object { StraightCup(0.27, 0.34, G) } Poured(0.252, 0.2, 0.255, <0.74, 0.60, 0.24>) translate <-0.95, 0, -0.66> } #break
#case (3) object { RoundPot(G, 1) rotate y*-12 scale 0.98 translate <0.08, 0, 0.1> } #break
#else
  union { difference { cone { 0, 0.72, y*0.78, 0.62 } cone { y*0.12, 0.58, y*0.80, 0.52 } sphere { 0, 1 scale <0.30, 0.22, 0.5> translate <0, 0.16, -0.66> } material { SandClay } }
    sphere { 0, 1 scale <0.34, 0.14, 0.34> translate y*0.30 texture { pigment { granite scale 0.2 color_map { [0 srgb <0.10, 0.06, 0.05>] [0.55 srgb <0.55, 0.16, 0.05>] [1 srgb <0.98, 0.56, 0.18>] } } finish { emission 0.8 diffuse 0.3 } } }
    #for (I, 0, 2) Soft_Box(<-0.09, 0.74, -0.66>, <0.09, 0.88, -0.46>, 0.03, texture { pigment { srgb <0.66, 0.54, 0.39> } }) #end
    object { IronKettle() rotate y*18 scale 0.60 translate y*0.80 } translate x*0.06 }
#end
#if (View = 2) Shot(26, 28, <0, 0.5, 0>, 10, 18.5) #else #switch (Item) #case (3) Shot(0, 9, <0, 0.86, 0>, 10, 21.5) #break #case (4) Shot(0, 7, <0.02, 0.98, 0>, 10, 22) #break #else Shot(0, 12, <0.03, 0.56, 0>, 10, 21.5) #end #end
