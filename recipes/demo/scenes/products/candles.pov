// Candles that are not lit.
// item: persimmon-frost Declare=Item=1 Declare=Set=8 Declare=Tone=3
// item: persimmon-frost-2 Declare=Item=1 Declare=Set=8 Declare=Tone=3 Declare=View=2
// item: awning-boat Declare=Item=2 Declare=Set=9 Declare=Tone=8
// item: pillars Declare=Item=3 Declare=Set=1
// item: tealights Declare=Item=4 Declare=Set=13
// item: osmanthus-old-tin Declare=Item=5 Declare=Set=10
#include "sets.inc"
#declare Wick = cylinder { 0, <0.01, 0.16, 0>, 0.014 texture { Ink } }
#switch (Item)
#case (1)
  union { CandleDrum(0.64, 0.92, 0.055, 0.14, G) object { Wick translate y*0.72 } RoundLabel(0.64, 0.30, 0.24, 0.44, 0.84, "PERSIMMON FROST", "160 g") translate <-0.36, 0, 0.05> }
  union { object { Round_Cylinder_Union(0, y*0.12, 0.66, 0.05) } object { Round_Cylinder_Union(y*0.1, y*0.25, 0.14, 0.05) } material { G } rotate x*-74 rotate y*20 translate <0.64, 0.66, -0.02> }
  object { Persimmon(0.20) translate <0.42, 0, -0.72> } #break
#case (2)
  union { CandleDrum(0.70, 0.86, 0.06, 0.30, G) object { Wick translate y*0.68 } RoundLabel(0.702, 0.29, 0.19, 0.43, 0.78, "AWNING BOAT", "180 g") translate x*-0.12 }
  Pebble(<0.90, 0, -0.40>, <0.20, 0.12, 0.16>, texture { PaleStone }) Pebble(<1.22, 0, -0.62>, <0.11, 0.07, 0.09>, texture { Slate }) #break
#case (3)
  #macro Pillar(R, H, X, Z, C) union { object { Round_Cylinder_Union(0, y*H, R, 0.05) texture { pigment { bozo scale 0.5 color_map { [0 srgb C*0.98] [1 srgb C] } } finish { diffuse 0.82 ambient 0 specular 0.1 roughness 0.08 } } } object { Wick translate y*(H - 0.03) } translate <X, 0, Z> } #end
  Pillar(0.34, 1.62, -0.62, 0.20, <0.90, 0.875, 0.82>) Pillar(0.34, 1.12, 0.10, -0.22, <0.83, 0.80, 0.735>) Pillar(0.34, 0.66, 0.84, 0.02, <0.72, 0.71, 0.67>) #break
#case (4)
  union { object { OpenTray(1.04, 0.24, 1.04, 0.06, Paulownia) }
    #for (I, -1, 1) #for (J, -1, 1) union { CandleDrum(0.26, 0.26, 0.012, 0.012, Metal(<0.72, 0.72, 0.71>, 0.05)) cylinder { y*0.05, y*0.20, 0.247 texture { Wax } } cylinder { y*0.18, y*0.29, 0.010 texture { Ink } } translate <I*0.62, 0.07, J*0.62> } #end #end
    union { box { <-0.34, 0, -0.10>, <0.34, 0.004, 0.10> } translate <0, 0.245, -1.0> texture { Paper } } rotate y*-16 } #break
#else
  #declare Tin = Metal(<0.78, 0.66, 0.44>, 0.05);
  union { CandleDrum(0.62, 0.76, 0.03, 0.03, Tin) object { Wick translate y*0.5 } torus { 0.62, 0.02 translate y*0.74 material { Tin } } RoundLabel(0.62, 0.40, 0.21, 0.38, 0.82, "OSMANTHUS", "LAST YEAR'S TIN") translate <-0.24, 0, -0.1> }
  union { object { Round_Cylinder_Union(0, y*0.18, 0.65, 0.03) material { Tin } } rotate x*-72 rotate y*-16 translate <0.52, 0.63, 0.32> }
  object { Tag(0.20, 0.52, RedPaper, "2025") rotate x*90 rotate y*24 translate <0.62, 0.012, -0.42> }
#end
#if (View = 2) Shot(18, 30, <0, 0.42, 0>, 10, 18) #else #if (Item = 4) Shot(0, 34, <0, 0.1, 0>, 10, 19.5) #else Shot(0, 9, <0.03, (Item = 3 ? 0.88 : 0.62), 0>, 10, (Item = 3 ? 20 : 19.5)) #end #end
