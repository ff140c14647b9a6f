// Cloth, and vases.
// item: flax-runner Declare=Item=1 Declare=Set=12 Declare=Tone=0
// item: flax-runner-ink Declare=Item=1 Declare=Set=13 Declare=Tone=1
// item: flax-runner-clay Declare=Item=1 Declare=Set=2 Declare=Tone=2
// item: tea-cloths Declare=Item=2 Declare=Set=0
// item: rush-cushion Declare=Item=3 Declare=Set=4
// item: meiping-vase Declare=Item=4 Declare=Set=5 Declare=Tone=1
// item: meiping-vase-blue Declare=Item=4 Declare=Set=0 Declare=Tone=9
// item: meiping-vase-red Declare=Item=4 Declare=Set=12 Declare=Tone=10
// item: twin-reed-vases Declare=Item=5 Declare=Set=9
#include "sets.inc"
#switch (Item)
#case (1) #declare Cloths = array[3] { <0.74, 0.70, 0.62>, <0.27, 0.30, 0.315>, <0.58, 0.385, 0.31> };
  union { union { cylinder { <-0.85, 0.30, 0>, <0.85, 0.30, 0>, 0.30 } #for (I, 1, 5) torus { 0.05 + 0.05*I, 0.014 rotate z*90 translate <0.85, 0.30, 0> } torus { 0.05 + 0.05*I, 0.014 rotate z*90 translate <-0.85, 0.30, 0> } #end Soft_Box(<-0.85, 0, -0.95>, <0.85, 0.045, 0>, 0.02, Linen(Cloths[Tone])) Linen(Cloths[Tone]) }
    union { difference { cylinder { x*-0.20, x*0.20, 0.308 } cylinder { x*-1, x*1, 0.3 } texture { Paper } } box { <-0.17, -0.16, -0.314>, <0.17, 0.14, -0.309> SealedLabelTexture(-0.02, 0.56, "RUNNER", "30 x 180", Paper, Ink) } translate y*0.30 } rotate y*-20 translate <0, 0, 0.15> } #break
#case (2) union { Folded(0.62, 0.62, 2, <0.84, 0.83, 0.80>, 3) union { Folded(0.61, 0.60, 1, <0.56, 0.63, 0.60>, 5) translate y*0.265 } union { Folded(0.60, 0.60, 1, <0.45, 0.36, 0.29>, 6) translate y*0.395 }
    Soft_Box(<-0.15, -0.002, -0.632>, <0.15, 0.532, 0.632>, 0.04, texture { Paper }) rotate y*24 } #break
#case (3) union { #for (I, 0, 8) torus { 0.98 - 0.11*I, 0.075 scale <1, 0.75, 1> translate y*0.32 } torus { 1.0, 0.085 scale <1, 0.75, 1> translate y*(0.04 + 0*I) } #end #for (J, 0, 4) torus { 1.02, 0.07 translate y*(0.05 + 0.062*J) } #end sphere { 0, 1 scale <0.12, 0.06, 0.12> translate y*0.32 }
    texture { pigment { radial frequency 60 color_map { [0 srgb <0.58, 0.49, 0.33>] [0.5 srgb <0.70, 0.61, 0.43>] [1 srgb <0.58, 0.49, 0.33>] } } normal { radial 0.5 frequency 90 sine_wave } finish { diffuse 0.84 ambient 0 } } } #break
#case (4) object { Meiping(G) scale 0.92 translate x*-0.05 } #if (Tone = 1) object { PlumBranch(11, <0.93, 0.88, 0.86>) rotate <0, 30, 22> scale 0.85 translate <0.05, 1.90, 0.02> } #end #break
#else object { BudVase(Celadon) scale <0.60, 0.86, 0.60> translate <-0.42, 0, 0.15> } object { BudVase(MoonWhite) scale <0.62, 0.62, 0.62> translate <0.48, 0, -0.20> } object { Twig(14, LeafGreen) rotate x*-70 scale 0.62 rotate z*66 translate <-0.42, 1.62, 0.15> }
#end
#switch (Item) #case (4) Shot(0, 6, <(Tone = 1 ? 0.15 : 0), (Tone = 1 ? 1.42 : 0.94), 0>, 10, (Tone = 1 ? 25 : 21)) #break #case (5) Shot(0, 7, <0.08, 1.20, 0>, 10, 22.5) #break #case (3) Shot(0, 18, <0, 0.18, 0>, 10, 21) #break #else Shot(0, 17, <0, 0.24, 0>, 10, 18.5) #end
