// Sticks, coils and what holds them.
// item: north-hall-incense Declare=Item=1 Declare=Set=8
// item: returning-plum-incense Declare=Item=2 Declare=Set=6
// item: banana-rain-coils Declare=Item=3 Declare=Set=9
// item: brass-box-censer Declare=Item=4 Declare=Set=12
// item: stone-stick-holder Declare=Item=5 Declare=Set=1 Declare=Tone=0
// item: stone-stick-holder-pale Declare=Item=5 Declare=Set=2 Declare=Tone=1
// item: stone-stick-holder-red Declare=Item=5 Declare=Set=12 Declare=Tone=2
#include "sets.inc"
#macro Sticks(Count, L, C, Seed) #local R = seed(Seed); union { #for (I, 0, Count - 1) cylinder { <-L/2 + 0.04*rand(R), 0.02 + 0.033*mod(I, 2), 0.038*I>, <L/2 + 0.04*rand(R), 0.02 + 0.033*mod(I, 2), 0.038*I + 0.02*(rand(R) - 0.5)>, 0.018 } #end texture { pigment { srgb C } finish { diffuse 0.84 ambient 0 } } } #end
#macro TubeCan(C, CapT, L1, L2) union { object { Round_Cylinder_Union(0, y*1.60, 0.34, 0.02) texture { C } } object { Round_Cylinder_Union(y*1.42, y*1.90, 0.352, 0.025) texture { CapT } } RoundLabel(0.34, 0.25, 0.36, 0.70, 0.76, L1, L2) } #end
#declare Brass = Metal(<0.70, 0.58, 0.37>, 0.05);
#switch (Item)
#case (1) union { TubeCan(Linen(<0.46, 0.295, 0.215>), texture { Ebony }, "NORTH HALL", "60 STICKS") translate <-0.32, 0, 0.15> } union { Sticks(9, 1.7, <0.34, 0.235, 0.165>, 4) rotate y*18 translate <0.42, 0, -0.72> } #break
#case (2) union { TubeCan(Linen(<0.66, 0.47, 0.475>), MatteCap, "RETURNING PLUM", "40 STICKS") translate <-0.34, 0, 0.15> } union { Sticks(8, 1.7, <0.42, 0.275, 0.25>, 6) rotate y*14 translate <0.42, 0, -0.72> } object { Blossom(8, <0.94, 0.86, 0.86>) scale 2.2 translate <0.75, 0.05, -0.1> } #break
#case (3) object { Saucer(0.95, MossGlaze) translate <-0.10, 0, -0.1> }
  union { #for (I, 0, 420) #local A = I/420*4.2*2*pi; #local Q = 0.10 + 0.58*I/420; sphere { <Q*cos(A), 0, Q*sin(A)>, 0.036 } #end texture { pigment { srgb <0.26, 0.245, 0.185> } finish { diffuse 0.84 ambient 0 } } translate <-0.10, 0.115, -0.1> }
  union { Soft_Box(<-0.5, 0, -0.5>, <0.5, 0.34, 0.5>, 0.02, Linen(<0.50, 0.57, 0.51>)) box { <-0.36, 0.03, -0.505>, <0.36, 0.31, -0.502> SealedLabelTexture(0.15, 0.62, "RAIN ON THE BANANA LEAF", "30 COILS", Paper, Ink) } rotate y*-20 translate <0.82, 0, 0.55> } #break
#case (4) union { difference { object { Round_Cylinder_Union(0, y*0.46, 0.70, 0.05) } cylinder { y*0.4, y*1, 0.62 } material { Brass } } 
    difference { object { Round_Cylinder_Union(y*0.44, y*0.56, 0.71, 0.045) } #for (I, 0, 11) cylinder { <0.50, 0, 0>, <0.50, 2, 0>, 0.045 rotate y*30*I } #end #for (I, 0, 6) cylinder { <0.27, 0, 0>, <0.27, 2, 0>, 0.045 rotate y*60*I } #end cylinder { -y, y*2, 0.045 } material { Brass } }
    #for (I, 0, 2) sphere { <0.52, 0.02, 0>, 0.07 rotate y*(120*I + 30) material { Brass } } #end translate <-0.12, 0.04, 0> }
  union { Sticks(6, 1.3, <0.36, 0.27, 0.20>, 3) rotate y*-20 translate <0.65, 0, -0.80> } #break
#else #declare Tones = array[3] { texture { Slate }, texture { PaleStone }, texture { pigment { granite scale 1.1 color_map { [0 srgb <0.48, 0.27, 0.215>] [0.5 srgb <0.56, 0.335, 0.265>] [1 srgb <0.63, 0.41, 0.335>] } } normal { granite 0.14 scale 0.4 } finish { diffuse 0.8 ambient 0 } } }
  #declare Rough = texture { Tones[Tone] }
  intersection { sphere { 0, 1 scale <0.92, 0.52, 0.50> rotate <0, 12, 3> } plane { -y, 0.06 } texture { Rough } translate <-0.05, 0.06, 0> }
  cylinder { <0.22, 0.45, -0.02>, <0.38, 2.15, -0.02>, 0.016 texture { pigment { srgb <0.40, 0.32, 0.24> } } } torus { 0.03, 0.012 translate <0.23, 0.56, -0.02> material { Brass } }
#end
#if (Item = 5) Shot(0, 8, <0.05, 0.98, 0>, 10, 22) #else #if (Item < 3) Shot(0, 9, <0.05, 0.82, 0>, 10, 21.5) #else Shot(0, (Item = 3 ? 26 : 17), <0.08, 0.22, 0.1>, 10, 19) #end #end
