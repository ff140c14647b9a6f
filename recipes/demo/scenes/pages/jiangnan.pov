// 江南: a round window on hills in rain; wet stone, moss in its joints.
// frame: jiangnan-lookbook-1 1200 1500 Declare=Item=1
// frame: jiangnan-lookbook-2 1200 1500 Declare=Item=2
#include "room.inc"
#include "ink.inc"
#include "extras.inc"
#ifndef (Item) #declare Item = 1; #end
#declare WetStone = texture { pigment { granite scale 1.6 color_map { [0 srgb <0.36, 0.40, 0.385>] [0.5 srgb <0.45, 0.49, 0.475>] [1 srgb <0.54, 0.58, 0.565>] } } normal { granite 0.06 scale 0.8 } finish { diffuse 0.7 ambient 0 specular 0.3 roughness 0.02 reflection { 0.02, 0.35 fresnel on } conserve_energy } }
#declare Drop = material { texture { pigment { srgbf <0.95, 0.98, 0.97, 0.92> } finish { diffuse 0 specular 0.8 roughness 0.004 reflection { 0.05, 0.7 fresnel on } conserve_energy } } interior { ior 1.33 } }
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
#declare R = seed(31);
#if (Item = 1)
  Fill(<0.70, 0.76, 0.755>*0.90)
  Key(-1, 8.6, 2.4, <0.95, 1.0, 0.99>*0.62)
  difference { box { <-20, -4, 2.6>, <20, 20, 2.95> } cylinder { <0.15, 2.25, 0>, <0.15, 2.25, 5>, 1.86 } Plaster(<0.80, 0.825, 0.805>) }
  difference { cylinder { <0.15, 2.25, 2.52>, <0.15, 2.25, 3.0>, 1.93 } cylinder { <0.15, 2.25, 0>, <0.15, 2.25, 5>, 1.84 } texture { pigment { srgb <0.42, 0.46, 0.45> } finish { diffuse 0.8 } } }
  union {
    box { <-6, -2, 9>, <6, 4, 9.1> pigment { gradient y color_map { [0 srgb <0.84, 0.87, 0.855>] [1 srgb <0.74, 0.79, 0.785>] } scale 1.2 } finish { emission 1 diffuse 0 } no_shadow }
    Ridge(8, 0.10, 0.34, 1.3, 5.3, 0.15, 0.60, 0.16, 0.46, <0.60, 0.68, 0.66>, 0.026, 0.0)
    Ridge(7, 0.04, 0.30, 1.9, 12.9, -0.30, 0.40, 0.13, 0.5, <0.52, 0.61, 0.585>, 0.020, 0.0)
    Ridge(6, 0.00, 0.24, 2.2, 24.1, 0.30, 0.40, 0.11, 0.64, <0.42, 0.52, 0.485>, 0.014, 0.006)
    Ridge(5, -0.04, 0.20, 2.4, 36.6, -0.10, 0.50, 0.09, 0.62, <0.33, 0.43, 0.385>, 0.010, 0.010)
    scale <11, 11, 0.4> translate <0, -0.1, 10> no_radiosity no_reflection no_shadow }
  union { #for (I, 0, 300) #local P = <rand(R)*9 - 4.5, rand(R)*7 - 1, 3.4 + rand(R)*5>; cylinder { P, P + <0.05, -0.35 - 0.35*rand(R), 0>, 0.006 } #end
    pigment { srgbt <0.97, 0.985, 0.98, 0.62> } finish { emission 0.85 diffuse 0 } no_shadow no_radiosity no_reflection }
  object { BambooSpray(5) rotate <0, 10, -16> scale 0.95 translate <0.95, 3.35, 3.6> }
  Soft_Box(<-12, -0.4, -1.5>, <12, 0, 2.6>, 0.05, texture { WetStone })
  #for (I, 0, 90) sphere { 0, 1 #local Q = 0.015 + 0.035*pow(rand(R), 2); scale <Q*1.2, Q*0.35, Q> translate <rand(R)*6 - 3, 0, rand(R)*2.8 - 1.2> material { Drop } } #end
  union { RoundBottle(0.66, 0.28, Liquid(<0.62, 0.72, 0.76>, 1.2), object { Round_Cylinder_Union(0, y*0.38, 0.21, 0.035) texture { Slate } })
    PrintedOnSphere(0.66, 0.52, y*0.66*0.88, 0.51, 0.96, "No. 5  PLUM RAIN", "EAU DE TOILETTE  50 ml", Ink) rotate y*8 translate <-0.75, 0, 0.25> }
  object { Bowl(0.62, 0.46, Speckled(<0.50, 0.55, 0.52>, <0.26, 0.24, 0.20>)) translate <1.05, 0, 0.15> } object { Moss(2600, 0.52, 0.26, 41) translate <1.05, 0.36, 0.15> }
  Pebble(<0.10, 0, -0.75>, <0.22, 0.12, 0.17>, texture { Slate }) Pebble(<0.42, 0, -1.0>, <0.12, 0.07, 0.09>, texture { PaleStone })
  Shot(0, 6, <0.1, 1.55, 0>, 12, 24)
#else
  Fill(<0.70, 0.755, 0.75>*0.80)
  Key(-1, 8.6, 1.6, <0.96, 1.0, 0.99>*0.85)
  LeafShadow(<-1.2, 3.4, 0.2>, <-30, 30, -24>, 1.2, 33)
  plane { y, -0.10 pigment { srgb <0.16, 0.19, 0.14> } }
  #for (I, -4, 4) #for (J, -3, 9) Soft_Box(<I*1.75 + 0.9*mod(abs(J), 2) - 0.82, -0.3, J*1.2 - 0.55>, <I*1.75 + 0.9*mod(abs(J), 2) + 0.82, 0.02*rand(R), J*1.2 + 0.55>, 0.05, texture { WetStone translate <I, J, I*J>*1.7 rotate y*90*mod(I + J + 10, 2) }) #end #end
  #for (J, -2, 8) #for (I, 0, 4) object { Moss(260, 0.13 + 0.10*rand(R), 0.05, 60 + I + 7*J) translate <rand(R)*6 - 3, -0.04, J*1.2 + 0.6> } #end #end
  #for (I, 0, 170) sphere { 0, 1 #local Q = 0.014 + 0.035*pow(rand(R), 2); scale <Q*1.2, Q*0.35, Q> translate <rand(R)*6 - 3, 0.015, rand(R)*7 - 3> material { Drop } } #end
  object { Bowl(0.92, 0.62, Celadon) translate <-0.45, 0.02, 0.55> }
  cylinder { <-0.45, 0.43, 0.55>, <-0.45, 0.45, 0.55>, 0.80 texture { pigment { srgb <0.44, 0.545, 0.52> } normal { ripples 0.10 scale 0.16 translate <-0.62, 0, 0.42> } finish { diffuse 0.5 specular 0.7 roughness 0.004 reflection { 0.05, 0.7 fresnel on } conserve_energy } } interior { ior 1.33 } }
  object { Leaf scale <0.5, 1, 0.6> rotate <0, 30, 0> translate <-0.75, 0.46, 0.65> texture { LeafGreen } }
  union { FluteBottle(0.27, 1.15, 0.80, Liquid(<0.70, 0.80, 0.70>, 0.8), Slate) RoundLabel(0.27, 0.21, 0.24, 0.52, 0.64, "RAIN SEASON", "MIST  100 ml") rotate x*0 rotate y*8 translate <1.05, 0.02, 0.05> }
  Pebble(<0.35, 0.01, -1.05>, <0.26, 0.14, 0.2>, texture { Slate }) Pebble(<0.76, 0.01, -1.25>, <0.13, 0.08, 0.10>, texture { PaleStone })
  object { Moss(1500, 0.36, 0.18, 15) translate <1.55, -0.04, 0.75> } object { Moss(900, 0.26, 0.13, 16) translate <-1.65, -0.04, -0.6> }
  Shot(-6, 38, <0, 0.25, 0>, 12, 23)
#end
