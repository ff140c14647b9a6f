// 北方: dry amber light through a lattice, snow beyond it; the left wall stays dark for words.
// frame: north-hero 1920 1080 Declare=Item=1
// frame: north-still 1200 1500 Declare=Item=2
// tone: -sigmoidal-contrast 2.6x38% -modulate 102,98
#include "room.inc"
#include "ink.inc"
#include "extras.inc"
#ifndef (Item) #declare Item = 1; #end
#declare Winter = union {
  box { <-6, -2, 9>, <6, 4, 9.1> pigment { gradient y color_map { [0.0 srgb <0.93, 0.845, 0.735>] [0.35 srgb <0.86, 0.825, 0.785>] [1 srgb <0.60, 0.655, 0.715>] } scale 0.8 translate y*0.08 } finish { emission 1 diffuse 0 } }
  Ridge(8, 0.16, 0.34, 1.3, 5.3, 0.25, 0.60, 0.16, 0.46, <0.60, 0.625, 0.655>, 0.016, 0.0)
  Ridge(7, 0.10, 0.26, 1.9, 12.9, 0.60, 0.40, 0.12, 0.55, <0.52, 0.545, 0.575>, 0.010, 0.0)
  Ridge(6, 0.06, 0.18, 2.4, 24.1, 0.10, 0.50, 0.09, 0.62, <0.40, 0.425, 0.45>, 0.006, 0.012) }
#if (Item = 1)
  Fill(<0.60, 0.585, 0.57>*1.0)
  light_source { <8.4, 7.2, 15> srgb <1.0, 0.70, 0.40>*2.3 area_light x*0.7, y*0.7, (Draft ? 4 : 6), (Draft ? 4 : 6) adaptive 1 jitter circular orient }
  light_source { <-6.5, 6, -7> srgb <1.0, 0.84, 0.66>*0.62 area_light x*2.4, y*2.4, 4, 4 adaptive 1 jitter circular orient }
  WindowCard(-1, <0.85, 0.72, 0.55>)
  #declare Mid = <2.55, 2.12, 2.8>;
  difference { box { <-20, -2, 2.8>, <20, 20, 3.05> } box { Mid - <2.15, 1.52, 2>, Mid + <2.15, 1.52, 2> } Plaster(<0.36, 0.30, 0.255>) }
  object { Lattice(1.07, 1.50, DarkWood) translate Mid - x*1.07 + z*0.1 } object { Lattice(1.07, 1.50, DarkWood) translate Mid + x*1.07 + z*0.1 }
  object { Winter scale <11, 11, 0.4> translate <2.2, -1.3, 10> no_radiosity no_reflection no_shadow }
  #declare R = seed(31);
  union { #for (I, 0, 260) sphere { <rand(R)*9 - 1, rand(R)*6 - 0.6, 3.6 + rand(R)*6>, 0.012 + 0.022*rand(R) } #end pigment { srgb <0.97, 0.97, 0.96> } finish { emission 0.9 diffuse 0 } no_shadow no_radiosity no_reflection }
  union { #for (I, 0, 26) sphere { 0, 1 scale <0.22 + 0.1*rand(R), 0.07 + 0.05*rand(R), 0.14> translate Mid + <-2.1 + 4.2*I/26, -1.50, 0.42> } #end texture { Snow } }
  Soft_Box(<-14, -0.5, -9>, <14, 0, 2.8>, 0.05, texture { DarkWood scale 1.6 })
  Soft_Box(<0.15, 0, 2.35>, <4.95, 0.10, 2.8>, 0.03, texture { DarkWood })
  object { IronKettle() rotate y*14 scale 0.92 translate <2.62, 0, 0.35> }
  union { SquareBottle(0.62, 1.52, 0.36, 0.80, Liquid(<0.95, 0.70, 0.34>, 0.9), Ebony, 0.30)
    FlatLabel(0.34, 0.29, 0.66, -0.362, 1.0, "UNDER THE PINES", "No. 7  PARFUM  50 ml") rotate y*10 translate <0.55, 0, -0.15> }
  union { CandleDrum(0.42, 0.66, 0.045, 0.04, Clay(<0.46, 0.30, 0.22>)) Flame(<0, 0.59, 0>, 0.7) translate <3.92, 0, -0.28> }
  object { StraightCup(0.30, 0.36, Speckled(<0.62, 0.55, 0.47>, <0.25, 0.20, 0.16>)) translate <1.62, 0, -1.05> } cylinder { <1.62, 0.1, -1.05>, <1.62, 0.285, -1.05>, 0.283 Tea(<0.62, 0.26, 0.07>) }
  object { Persimmon(0.27) translate <3.42, 0, -0.95> } object { Persimmon(0.24) rotate y*50 translate <3.92, 0, -1.20> }
  Shot(0, 5.5, <0, 1.32, 0>, 12, 42)
#else
  Fill(<0.60, 0.585, 0.575>*1.55)
  Key(1, 6.8, 0.5, <1.0, 0.80, 0.54>*1.35)
  NearShade(1)
  Corner(<0.40, 0.345, 0.30>, -0.6, 2.4)
  PaneGate(1, 6.8, <0.1, 1.5, 0.4>, 1.35, 1.9, 3, 4)
  Soft_Box(<-14, -0.5, -9>, <14, 0, 2.3>, 0.05, texture { DarkWood scale 1.5 })
  object { IronKettle() rotate y*16 scale 0.98 translate <-0.42, 0, 0.75> }
  union { SquareBottle(0.66, 1.60, 0.38, 0.80, Liquid(<0.95, 0.70, 0.34>, 0.85), Ebony, 0.31)
    FlatLabel(0.36, 0.31, 0.70, -0.382, 1.06, "UNDER THE PINES", "No. 7  PARFUM  50 ml") rotate y*-9 translate <1.12, 0, -0.35> }
  object { StraightCup(0.36, 0.44, Speckled(<0.62, 0.55, 0.47>, <0.25, 0.20, 0.16>)) translate <-0.98, 0, -0.95> } cylinder { <-0.98, 0.2, -0.95>, <-0.98, 0.35, -0.95>, 0.34 Tea(<0.62, 0.26, 0.07>) }
  object { Persimmon(0.30) translate <0.02, 0, -1.20> }
  object { PlumBranch(7, <0.90, 0.80, 0.70>) rotate <0, 20, -14> scale 1.15 translate <-2.6, 1.15, 1.4> }
  Shot(0, 9, <0.0, 1.42, 0>, 12, 23.5)
#end
