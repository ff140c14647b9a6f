// 江南: low hills in drizzle beyond a wet sill, a bowl of moss at the right; the left stays quiet.
// frame: hero-rain 1920 900 Declare=Tall=0
// frame: hero-rain-portrait 900 1200 Declare=Tall=1
#include "room.inc"
#include "ink.inc"
#ifndef (Tall) #declare Tall = 0; #end
Fill(<0.74, 0.80, 0.80>*1.0)
Key(-1, 9, 4.5, <0.95, 1.0, 1.0>*0.80)
#if (Tall) Shot(0, 5, <1.75, 1.62, 0>, 12, 21.5) #else Shot(0, 5, <0, 1.35, 0>, 12, 42) #end
union {
  box { <-6, -2, 9>, <6, 4, 9.1> pigment { gradient y color_map { [0 srgb <0.80, 0.835, 0.82>] [1 srgb <0.69, 0.745, 0.745>] } scale 1.2 } finish { emission 1 diffuse 0 } no_shadow }
  Ridge(8, 0.06, 0.34, 1.3, 5.3, 0.55, 0.60, 0.20, 0.40, <0.60, 0.67, 0.65>, 0.030, 0.0)
  Ridge(7, 0.03, 0.30, 1.6, 12.9, -0.70, 0.55, 0.16, 0.42, <0.53, 0.61, 0.585>, 0.024, 0.0)
  Ridge(6, 0.00, 0.26, 1.8, 24.1, 0.80, 0.50, 0.14, 0.58, <0.45, 0.54, 0.505>, 0.018, 0.004)
  Ridge(5, -0.03, 0.20, 2.1, 36.6, 0.10, 0.60, 0.10, 0.50, <0.38, 0.47, 0.43>, 0.014, 0.008)
  Ridge(4, -0.06, 0.17, 2.4, 44.2, -0.45, 0.50, 0.09, 0.55, <0.33, 0.42, 0.375>, 0.012, 0.010)
  scale <11, 11, 0.4> translate <0, -1.2, 10> no_radiosity no_reflection }
// the sill, dark and wet
#declare R = seed(31);
Soft_Box(<-14, -0.5, -9>, <14, 0, 1.5>, 0.06, texture { pigment { granite scale 1.6 color_map { [0 srgb <0.36, 0.40, 0.385>] [0.5 srgb <0.44, 0.48, 0.465>] [1 srgb <0.52, 0.56, 0.545>] } } normal { granite 0.06 scale 0.8 } finish { diffuse 0.7 ambient 0 specular 0.3 roughness 0.02 reflection { 0.03, 0.5 fresnel on } conserve_energy } })
#for (I, 0, 130) sphere { 0, 1 #local Q = 0.02 + 0.045*pow(rand(R), 2); scale <Q*1.2, Q*0.35, Q> translate <rand(R)*13 - 6.5, 0, rand(R)*3.4 - 2.2> texture { pigment { srgbf <0.95, 0.98, 0.97, 0.92> } finish { diffuse 0 specular 0.8 roughness 0.004 reflection { 0.05, 0.7 fresnel on } conserve_energy } } interior { ior 1.33 } } #end
// drizzle
union { #for (I, 0, 420) #local P = <rand(R)*22 - 11, rand(R)*8 - 1.5, 3 + rand(R)*7>; cylinder { P, P + <0.05, -0.35 - 0.35*rand(R), 0>, 0.006 } #end
  pigment { srgbt <0.93, 0.95, 0.95, 0.72> } finish { emission 0.75 diffuse 0 } no_shadow no_radiosity no_reflection }
union {
  object { Bowl(1.02, 0.74, Speckled(<0.50, 0.55, 0.52>, <0.26, 0.24, 0.20>)) }
  object { Moss(5200, 0.86, 0.40, 41) translate y*0.56 }
  object { Moss(1100, 0.34, 0.26, 44) translate <0.30, 0.80, -0.20> }
  sphere { 0, 1 scale <0.30, 0.24, 0.24> rotate <0, 30, 8> translate <-0.30, 0.98, -0.20> texture { Slate } }
  #for (I, 0, 4) sphere_sweep { b_spline 5, <0.02*I, 0.6, 0.2>, 0.012, <0.02*I, 0.8, 0.2>, 0.012, <-0.05 + 0.12*I, 1.5, 0.15>, 0.010, <-0.20 + 0.26*I, 1.95 - 0.1*I, 0.05>, 0.007, <-0.30 + 0.34*I, 2.1 - 0.18*I, 0>, 0.004 texture { LeafGreen } } #end
  scale 1.15 translate <1.95, 0, -0.35> }
object { StraightCup(0.34, 0.42, Glaze(<0.66, 0.745, 0.71>, <0.53, 0.645, 0.61>)) translate <3.25, 0, -0.75> }
Pebble(<0.62, 0, -0.95>, <0.22, 0.12, 0.17>, texture { Slate })
