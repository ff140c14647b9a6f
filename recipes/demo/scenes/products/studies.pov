// The study.
// item: weasel-hair-brushes Declare=Item=1 Declare=Set=6
// item: she-inkstone Declare=Item=2 Declare=Set=12
// item: she-inkstone-2 Declare=Item=2 Declare=Set=12 Declare=View=2
// item: letter-paper Declare=Item=3 Declare=Set=4
// item: ridge-paperweight Declare=Item=4 Declare=Set=2
// item: stitched-notebook Declare=Item=5 Declare=Set=11 Declare=Tone=0
// item: stitched-notebook-slate Declare=Item=5 Declare=Set=1 Declare=Tone=1
// item: stitched-notebook-madder Declare=Item=5 Declare=Set=8 Declare=Tone=2
#include "sets.inc"
#declare WellStone = texture { pigment { granite scale 0.6 color_map { [0 srgb <0.13, 0.14, 0.145>] [1 srgb <0.22, 0.23, 0.235>] } } finish { diffuse 0.7 ambient 0 specular 0.25 roughness 0.04 } }
#switch (Item)
#case (1) union { Soft_Box(<-0.62, 0, -0.13>, <0.62, 0.12, 0.13>, 0.05, texture { pigment { srgb <0.85, 0.87, 0.865> } finish { CeramicFinish } }) rotate y*90 translate <-0.35, 0, 0> }
  object { Brush(1.55) rotate <0, 6, 0> translate <-0.85, 0.14, 0.22> } object { Brush(1.45) rotate <0, -3, 0> scale 0.86 translate <-0.80, 0.14, -0.14> } object { Brush(1.5) rotate <0, 3, 0> scale 0.70 translate <-0.72, 0.14, -0.42> } #break
#case (2) union { difference { Soft_Box(<-0.62, 0, -0.85>, <0.62, 0.24, 0.85>, 0.07, texture { Slate }) cylinder { <0, 0.15, -0.18>, <0, 1, -0.18>, 0.50 texture { WellStone } } sphere { <0, 0.26, 0.56>, 0.20 texture { WellStone } } }
    cylinder { <0, 0.10, 0.56>, <0, 0.19, 0.56>, 0.17 texture { pigment { srgb <0.04, 0.04, 0.045> } finish { diffuse 0.6 specular 0.5 roughness 0.01 } } } rotate y*-22 translate <-0.25, 0, 0> }
  union { Soft_Box(<-0.13, 0, -0.5>, <0.13, 0.20, 0.5>, 0.03, texture { pigment { srgb <0.075, 0.075, 0.08> } finish { diffuse 0.8 specular 0.25 roughness 0.04 } }) box { <-0.05, 0.2005, -0.32>, <0.05, 0.2010, 0.32> texture { Gilt } } rotate y*-32 translate <0.92, 0, -0.25> } #break
#case (3) #declare R = seed(6); union { #for (I, 0, 9) Soft_Box(<-0.70, 0.022*I, -0.95>, <0.70, 0.022*I + 0.018, 0.95>, 0.004, texture { pigment { srgb <0.915, 0.905, 0.875> } }) #end
    box { <-0.70, 0.2175, -0.95>, <0.70, 0.2195, 0.95> texture { pigment { gradient x color_map { [0 srgb <0.925, 0.915, 0.885>] [0.94 srgb <0.925, 0.915, 0.885>] [0.95 srgb <0.72, 0.34, 0.27>] [1 srgb <0.72, 0.34, 0.27>] } scale 0.2 translate x*0.1 } } }
    Soft_Box(<-0.712, -0.002, -0.16>, <0.712, 0.226, 0.16>, 0.004, texture { Paper }) box { <-0.28, 0.2265, -0.14>, <0.28, 0.2275, 0.14> texture { object { LabelInk(0.02, 0.72, "LETTERS", "50 SHEETS") rotate x*90 texture { Paper } texture { Ink } } } } rotate y*-24 translate x*-0.05 }
  union { Soft_Box(<-0.10, 0, -0.10>, <0.10, 0.34, 0.10>, 0.015, texture { pigment { srgb <0.66, 0.70, 0.60> } finish { specular 0.4 roughness 0.02 reflection { 0.02, 0.2 } } }) rotate y*20 translate <0.98, 0, -0.42> } #break
#case (4) union { #macro Peak(X, W, H) prism { linear_spline linear_sweep -0.17, 0.17, 4, <X - W, 0>, <X, H>, <X + W, 0>, <X - W, 0> rotate x*-90 } #end
    Peak(-0.62, 0.40, 0.30) Peak(-0.18, 0.52, 0.52) Peak(0.36, 0.48, 0.40) Peak(0.78, 0.30, 0.22) box { <-1.02, 0, -0.19>, <1.08, 0.07, 0.19> } Metal(<0.66, 0.54, 0.34>, 0.06) rotate y*14 translate <0, 0.02, 0> }
  Soft_Box(<-1.25, 0, -0.72>, <1.15, 0.018, 0.62>, 0.004, texture { Paper }) #break
#else #declare Covers = array[3] { <0.50, 0.555, 0.50>, <0.30, 0.345, 0.39>, <0.50, 0.20, 0.155> };
  #macro Book(T) union { Soft_Box(<-0.66, 0.022, -0.93>, <0.66, 0.16, 0.93>, 0.004, texture { pigment { gradient y color_map { [0 srgb <0.86, 0.845, 0.80>] [1 srgb <0.92, 0.905, 0.865>] } scale 0.02 } }) Soft_Box(<-0.68, 0, -0.95>, <0.68, 0.025, 0.95>, 0.008, Linen(T)) Soft_Box(<-0.68, 0.158, -0.95>, <0.68, 0.183, 0.95>, 0.008, Linen(T))
    #for (I, -2, 2) cylinder { <-0.60, 0.188, I*0.40>, <-0.70, 0.188, I*0.40>, 0.012 texture { Paper } } cylinder { <-0.69, 0, I*0.40>, <-0.69, 0.19, I*0.40>, 0.012 texture { Paper } } #end cylinder { <-0.60, 0.188, -0.93>, <-0.60, 0.188, 0.93>, 0.012 texture { Paper } }
    box { <-0.30, 0.184, 0.25>, <0.10, 0.1855, 0.78> texture { Paper } } } #end
  union { Book(Covers[Tone]) rotate y*-22 } union { Book(Covers[Tone]*1.06) rotate y*-6 translate <0.05, 0.186, 0.03> }
#end
#if (View = 2) Shot(26, 34, <0.1, 0.1, 0>, 10, 15) #else #switch (Item) #case (1) Shot(0, 38, <0.05, 0.05, 0>, 10, 19) #break #case (4) Shot(0, 17, <0.02, 0.18, 0>, 10, 19) #break #else Shot(0, 30, <0.06, 0.10, 0>, 10, 19.5) #end #end
