// Perfume: square, round and fluted bottles in six lights.
// item: snowfield Declare=Item=1 Declare=Set=5
// item: hearthside Declare=Item=2 Declare=Set=3
// item: hearthside-2 Declare=Item=2 Declare=Set=3 Declare=View=2
// item: desert-poplar Declare=Item=3 Declare=Set=8
// item: bluestone-lane Declare=Item=4 Declare=Set=9
// item: bluestone-lane-2 Declare=Item=4 Declare=Set=9 Declare=View=2
// item: lotus-pond Declare=Item=5 Declare=Set=6
// item: pomelo-peel Declare=Item=6 Declare=Set=4
// item: bamboo-rain-old-bottle Declare=Item=7 Declare=Set=10
#include "sets.inc"
#switch (Item)
#case (1)
  union { FluteBottle(0.40, 1.55, 0.82, Liquid(<0.80, 0.86, 0.91>, 1.4), PaleStone) RoundLabel(0.40, 0.29, 0.31, 0.72, 0.88, "No. 14  SNOWFIELD", "PARFUM  50 ml") rotate y*-6 }
  Pebble(<0.78, 0, -0.35>, <0.20, 0.12, 0.16>, Snow) #break
#case (2)
  union { SquareBottle(0.66, 1.54, 0.38, 0.80, Liquid(<0.93, 0.60, 0.28>, 0.8), Walnut, 0.31) FlatLabel(0.36, 0.31, 0.67, -0.382, 1.05, "No. 16  HEARTHSIDE", "PARFUM  50 ml") rotate y*9 translate x*-0.15 }
  object { Persimmon(0.24) translate <0.92, 0, -0.45> } #break
#case (3)
  union { RoundBottle(0.78, 0.30, Liquid(<0.95, 0.70, 0.32>, 0.9), object { Round_Cylinder_Union(0, y*0.40, 0.24, 0.035) texture { Walnut } })
    PrintedOnSphere(0.78, 0.52, y*0.78*0.88, 0.60, 1.10, "No. 17  DESERT POPLAR", "EAU DE PARFUM  50 ml", Paper) rotate y*-6 }
  #for (I, 0, 4) object { Leaf scale <0.26, 1, 0.9> rotate <6*I - 10, 47*I, 4> translate <0.85 + 0.13*I, 0.04 + 0.015*I, -0.5 + 0.12*mod(I, 2)> texture { pigment { srgb <0.76, 0.56, 0.20> } } } #end #break
#case (4)
  union { SquareBottle(0.62, 1.62, 0.38, 0.80, Liquid(<0.64, 0.72, 0.77>, 1.3), Slate, 0.29) FlatLabel(0.36, 0.31, 0.70, -0.382, 1.05, "No. 11  BLUESTONE LANE", "EAU DE TOILETTE  50 ml") rotate y*-8 translate x*-0.1 }
  object { Moss(900, 0.24, 0.13, 15) translate <0.95, -0.01, -0.35> } #break
#case (5)
  union { FluteBottle(0.38, 1.62, 0.84, Liquid(<0.93, 0.78, 0.78>, 1.1), MatteCap) RoundLabel(0.38, 0.28, 0.31, 0.72, 0.85, "No. 10  LOTUS POND", "EAU DE TOILETTE  30 ml") rotate y*5 }
  object { Blossom(4, <0.93, 0.84, 0.83>) scale 2.6 translate <0.78, 0.05, -0.5> } #break
#case (6)
  union { RoundBottle(0.76, 0.32, Liquid(<0.88, 0.87, 0.52>, 1.1), object { sphere { y*0.26, 0.28 texture { Paulownia } } })
    PrintedOnSphere(0.76, 0.52, y*0.76*0.88, 0.60, 1.12, "No. 8  POMELO PEEL", "EAU DE TOILETTE  50 ml", Ink) rotate y*6 }
  object { Twig(9, LeafGreen) rotate <0, 168, 0> scale 0.42 translate <1.05, 0.04, -0.55> } #break
#else
  union { SquareBottle(0.62, 1.60, 0.38, 0.80, Liquid(<0.80, 0.87, 0.70>, 1.9), MatteCap, 0.29) FlatLabel(0.36, 0.24, 0.72, -0.382, 1.0, "BAMBOO RAIN", "FIRST LABEL  50 ml")
    sphere_sweep { b_spline 6, <-0.2, 1.68, 0.1>, 0.010, <0, 1.66, -0.17>, 0.010, <0.28, 1.58, -0.30>, 0.010, <0.55, 1.36, -0.44>, 0.010, <0.60, 1.1, -0.46>, 0.010, <0.60, 0.9, -0.46>, 0.010 texture { Jute }
    }
    object { Tag(0.25, 0.62, RedPaper, "OLD LABEL") rotate <4, 6, -6> translate <0.60, 1.14, -0.47> } rotate y*-5 }
#end
#if (View = 2) Shot(-24, 13, <0, 0.98, 0>, 10, 17) #else Shot(0, 6, <0.05, 0.98, 0>, 10, 21.5) #end
