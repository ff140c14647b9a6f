// Cups and bowls; one glaze table for all of them.
// item: snow-bowl Declare=Item=1 Declare=Set=12 Declare=Tone=2
// item: snow-bowl-persimmon Declare=Item=1 Declare=Set=2 Declare=Tone=3
// item: snow-bowl-tea-dust Declare=Item=1 Declare=Set=7 Declare=Tone=4
// item: snow-bowl-2 Declare=Item=1 Declare=Set=12 Declare=Tone=2 Declare=View=2
// item: stove-side-cup Declare=Item=2 Declare=Set=3 Declare=Tone=3
// item: moss-trace-cup Declare=Item=3 Declare=Set=9 Declare=Tone=8
// item: masters-cup Declare=Item=4 Declare=Set=1 Declare=Tone=0
// item: masters-cup-white Declare=Item=4 Declare=Set=5 Declare=Tone=1
// item: masters-cup-blue Declare=Item=4 Declare=Set=0 Declare=Tone=9
// item: masters-cup-plum Declare=Item=4 Declare=Set=6 Declare=Tone=5
// item: aroma-cup-set Declare=Item=5 Declare=Set=2 Declare=Tone=1
// item: seconds-cups Declare=Item=6 Declare=Set=11
#include "sets.inc"
#macro Tasting(M, X, Z, C) union { object { StraightCup(0.36, 0.44, M) } Poured(0.338, 0.3, 0.345, C) translate <X, 0, Z> } #end
#switch (Item)
#case (1) union { object { Flared(0.94, 0.62, G) } Poured(0.70, 0.30, 0.36, <0.80, 0.83, 0.60>) } #break
#case (2) Tasting(G, -0.46, 0.15, <0.60, 0.25, 0.07>) union { object { StraightCup(0.36, 0.44, G) } translate <0.55, 0, -0.25> } #break
#case (3) union { object { Mug(G) rotate y*18 } Poured(0.56, 0.8, 0.96, <0.66, 0.56, 0.22>) scale <0.92, 0.80, 0.92> translate x*-0.16 } #break
#case (4) union { object { Bowl(0.62, 0.60, G) } Poured(0.50, 0.36, 0.41, <0.76, 0.58, 0.20>) } #break
#case (5) Soft_Box(<-0.85, 0, -0.38>, <0.85, 0.08, 0.38>, 0.03, texture { Ebony })
  union { object { StraightCup(0.26, 0.66, G) } translate <-0.40, 0.08, 0> } union { object { Bowl(0.36, 0.36, G) } Poured(0.285, 0.2, 0.25, <0.78, 0.58, 0.18>) translate <0.38, 0.08, 0> } #break
#else
  union { object { StraightCup(0.40, 0.50, AshWhite) } object { StraightCup(0.40, 0.50, Celadon) translate y*0.40 } object { StraightCup(0.40, 0.50, IronGrey) translate y*0.80 } translate <-0.48, 0, 0.1> }
  object { StraightCup(0.40, 0.50, MossGlaze) rotate x*0 translate <0.62, 0, -0.28> }
#end
#if (View = 2) Shot(-16, 40, <0, 0.25, 0>, 10, 15) #else #switch (Item) #case (1) Shot(0, 13, <0, 0.34, 0>, 10, 18) #break #case (6) Shot(0, 11, <0.03, 0.56, 0>, 10, 19) #break #case (4) Shot(0, 16, <0, 0.28, 0>, 10, 15.5) #break #else Shot(0, 13, <0.03, 0.40, 0>, 10, 18.5) #end #end
