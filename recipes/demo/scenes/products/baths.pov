// Soap, balm, cream, linen.
// item: pine-tar-soap Declare=Item=1 Declare=Set=7
// item: oat-honey-soap Declare=Item=2 Declare=Set=8
// item: north-hand-cream Declare=Item=3 Declare=Set=8 Declare=Tone=0
// item: north-hand-cream-rice Declare=Item=3 Declare=Set=4 Declare=Tone=1
// item: north-hand-cream-pine Declare=Item=3 Declare=Set=2 Declare=Tone=2
// item: lip-balm-tin Declare=Item=4 Declare=Set=6
// item: linen-bath-towel Declare=Item=5 Declare=Set=0 Declare=Tone=0
// item: linen-bath-towel-sage Declare=Item=5 Declare=Set=2 Declare=Tone=1
// item: linen-bath-towel-slate Declare=Item=5 Declare=Set=1 Declare=Tone=2
#include "sets.inc"
#macro Bar(C, L1, L2) union { Soft_Box(<-0.62, 0, -0.36>, <0.62, 0.36, 0.36>, 0.11, texture { pigment { bozo scale 0.05 color_map { [0 srgb C*0.95] [0.7 srgb C] [1 srgb C*1.05] } } finish { diffuse 0.82 ambient 0 specular 0.12 roughness 0.06 } })
  Soft_Box(<-0.34, -0.004, -0.368>, <0.34, 0.368, 0.368>, 0.112, texture { Paper }) box { <-0.30, 0.05, -0.3705>, <0.30, 0.31, -0.370> SealedLabelTexture(0.165, 0.58, L1, L2, Paper, Ink) } } #end
#switch (Item)
#case (1) union { Bar(<0.20, 0.235, 0.205>, "PINE TAR", "SOAP  120 g") rotate y*14 translate <-0.15, 0, -0.1> } union { Soft_Box(<-0.60, 0, -0.34>, <0.60, 0.34, 0.34>, 0.11, texture { pigment { srgb <0.23, 0.265, 0.23> } finish { diffuse 0.8 specular 0.14 roughness 0.05 } }) rotate <0, -22, 0> translate <0.12, 0.36, 0.02> }
  object { Pine(6) rotate <0, 195, 0> scale 0.42 translate <1.25, 0.05, -0.55> } #break
#case (2) union { Bar(<0.78, 0.66, 0.48>, "OAT & HONEY", "SOAP  120 g") rotate y*-12 translate <0.10, 0, -0.15> } union { Soft_Box(<-0.60, 0, -0.34>, <0.60, 0.34, 0.34>, 0.11, texture { pigment { bozo scale 0.04 color_map { [0 srgb <0.72, 0.59, 0.41>] [0.75 srgb <0.80, 0.68, 0.50>] [1 srgb <0.88, 0.79, 0.64>] } } finish { diffuse 0.8 specular 0.14 roughness 0.05 } }) rotate <0, 20, 0> translate <-0.08, 0.36, 0.02> }
  #declare R = seed(5); #for (I, 0, 26) sphere { 0, 1 scale <0.045, 0.018, 0.026> rotate y*rand(R)*360 translate <0.95 + 0.3*(rand(R) - 0.5), 0.018, -0.55 + 0.3*(rand(R) - 0.5)> texture { pigment { srgb <0.82, 0.72, 0.54> } } } #end #break
#case (3) #declare Creams = array[3] { <0.80, 0.66, 0.50>, <0.90, 0.885, 0.86>, <0.47, 0.535, 0.465> }; #declare Names = array[3] { "SHEEP BUTTER", "RICE & MILK", "PINE RESIN" };
  union { SoftTube(Creams[Tone], Names[Tone], "HAND CREAM  75 ml", texture { Ebony }) rotate y*10 translate x*-0.05 } #break
#case (4) #declare Silver = Metal(<0.74, 0.735, 0.72>, 0.05);
  union { difference { object { Round_Cylinder_Union(0, y*0.26, 0.56, 0.04) } cylinder { y*0.14, y*1, 0.51 } material { Silver } } cylinder { y*0.08, y*0.215, 0.508 texture { pigment { srgb <0.90, 0.80, 0.62> } normal { bumps 0.05 scale 0.3 } finish { diffuse 0.8 specular 0.2 roughness 0.04 } } } translate <-0.34, 0, -0.2> }
  union { object { Round_Cylinder_Union(0, y*0.18, 0.585, 0.04) material { Silver } } cylinder { y*0.1801, y*0.1815, 0.48 texture { object { LabelInk(0, 1.15, "LIP BALM", "BEESWAX  12 g") rotate x*90 texture { pigment { srgb <0.80, 0.79, 0.77> } finish { diffuse 0.5 ambient 0 specular 0.4 roughness 0.06 metallic } } texture { Ink } } } } rotate x*-62 rotate y*14 translate <0.46, 0.54, 0.42> } #break
#else #declare Cloths = array[3] { <0.83, 0.825, 0.80>, <0.56, 0.625, 0.56>, <0.40, 0.45, 0.49> };
  union { Folded(0.92, 0.60, 3, Cloths[Tone], 3) union { Folded(0.86, 0.56, 2, Cloths[Tone]*1.05, 9) rotate y*3 translate y*0.40 } Soft_Box(<-0.20, -0.002, -0.612>, <0.20, 0.672, 0.612>, 0.05, texture { Paper }) box { <-0.185, 0.20, -0.6150>, <0.185, 0.52, -0.6145> SealedLabelTexture(0.35, 0.60, "FLAX", "70 x 140", Paper, Ink) } rotate y*-14 }
#end
#if (Item = 3) Shot(0, 6, <0, 1.05, 0>, 10, 22) #else #if (Item = 5) Shot(0, 14, <0, 0.34, 0>, 10, 19.5) #else Shot(0, 20, <0.06, 0.30, 0>, 10, 19) #end #end
