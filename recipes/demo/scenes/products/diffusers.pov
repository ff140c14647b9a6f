// Scent without a flame.
// item: jiangnan-rain-reed Declare=Item=1 Declare=Set=9 Declare=Tone=0
// item: fire-pit-reed Declare=Item=2 Declare=Set=3 Declare=Tone=12
// item: reed-refill Declare=Item=3 Declare=Set=0
// item: cedar-blocks Declare=Item=4 Declare=Set=4
// item: airing-room-spray Declare=Item=5 Declare=Set=13
#include "sets.inc"
#switch (Item)
#case (1) union { object { Shoulder(0.62, 0.92, 0.16, G) } Reeds(7, 0.9, 2.2, 0.50, 4, <0.40, 0.36, 0.30>) RoundLabel(0.62, 0.28, 0.22, 0.40, 0.78, "JIANGNAN RAIN", "200 ml") translate x*-0.05 }
  Pebble(<0.98, 0, -0.40>, <0.20, 0.12, 0.16>, texture { Slate }) #break
#case (2) union { object { Shoulder(0.60, 1.0, 0.16, G) } Reeds(6, 0.95, 2.2, 0.46, 9, <0.16, 0.15, 0.14>) RoundLabel(0.60, 0.28, 0.23, 0.42, 0.80, "FIRE PIT", "200 ml") translate x*-0.12 } #break
#case (3) union { object { Round_Cylinder_Union(0, y*1.55, 0.42, 0.10) texture { pigment { srgb <0.22, 0.17, 0.12> } finish { diffuse 0.6 ambient 0 specular 0.5 roughness 0.01 reflection { 0.02, 0.5 fresnel on } conserve_energy } } interior { ior 1.5 } }
  object { Round_Cylinder_Union(y*1.5, y*1.86, 0.20, 0.03) texture { Ebony } } RoundLabel(0.42, 0.31, 0.33, 0.72, 0.92, "REFILL", "MOSS COURT  500 ml") translate x*-0.15 }
  union { #for (I, 0, 5) cylinder { <-0.9, 0.02 + 0.03*mod(I, 2), 0.035*I>, <0.75, 0.02 + 0.03*mod(I, 2), 0.035*I + 0.02>, 0.019 } #end texture { pigment { srgb <0.60, 0.48, 0.32> } } rotate y*14 translate <0.35, 0, -0.85> } #break
#case (4) #declare R = seed(7);
  union { #for (J, 0, 3) #for (I, 0, 2) union { Soft_Box(<-0.16, 0, -0.5>, <0.16, 0.17, 0.5>, 0.02, texture { Wood(<0.58, 0.38, 0.26>, <0.72, 0.52, 0.38>, 0.07) rotate <0, 0, 0> translate <I, J*1.3, 0> }) translate x*(I - 1)*0.35 rotate y*(mod(J, 2)*90 + rand(R)*3) translate y*J*0.172 } #end #end rotate y*-28 }
  union { Soft_Box(<-0.16, 0, -0.5>, <0.16, 0.17, 0.5>, 0.02, texture { Wood(<0.58, 0.38, 0.26>, <0.72, 0.52, 0.38>, 0.07) }) rotate y*64 translate <0.35, 0, -0.86> } #break
#else union { object { Round_Cylinder_Union(0, y*1.42, 0.38, 0.05) texture { pigment { srgb <0.72, 0.755, 0.70> } finish { diffuse 0.74 ambient 0 specular 0.2 roughness 0.06 reflection { 0, 0.10 } } } } cylinder { y*1.4, y*1.54, 0.16 texture { Ink } } object { Round_Cylinder_Union(y*1.5, y*1.80, 0.22, 0.04) texture { Ink } } cylinder { <0, 1.68, -0.1>, <0, 1.68, -0.25>, 0.05 texture { Ink } }
  RoundLabel(0.38, 0.28, 0.31, 0.74, 0.85, "AIRING", "ROOM SPRAY  150 ml") rotate y*7 translate x*-0.12 }
  union { Folded(0.42, 0.34, 2, <0.84, 0.835, 0.815>, 4) rotate y*-20 translate <0.88, 0, 0.05> }
#end
#if (View = 2) Shot(18, 26, <0, 0.7, 0>, 10, 18) #else Shot(0, (Item = 4 ? 20 : 7), <0.05, (Item = 4 ? 0.34 : (Item < 3 ? 1.05 : 0.9)), 0>, 10, (Item = 4 ? 18 : 22)) #end
