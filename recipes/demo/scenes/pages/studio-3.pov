// 晾青: leaves resting on bamboo sieves.
// frame: studio-3 1200 900
#include "room.inc"
Fill(<0.62, 0.65, 0.66>*0.64)
Key(-1, 8.4, 0.7, <1.0, 0.98, 0.94>*1.02)
plane { y, 0 texture { Walnut scale 1.3 } }
plane { -z, -6 Plaster(<0.70, 0.72, 0.70>) }
LeafShadow(<-1.6, 3.4, -0.6>, <-30, 30, -24>, 1.3, 81)
#macro Sieve(RadiusS, Seed, Count, C) union {
  difference { cylinder { 0, y*0.26, RadiusS } cylinder { y*0.05, y*1, RadiusS - 0.06 } texture { Bamboo } }
  torus { RadiusS - 0.03, 0.045 translate y*0.26 texture { Bamboo } }
  cylinder { y*0.05, y*0.052, RadiusS - 0.06 texture { checker texture { Bamboo } texture { pigment { srgb <0.60, 0.48, 0.32> } } scale 0.09 } }
  #local R = seed(Seed);
  #for (I, 1, Count) #local A = rand(R)*360; #local Q = sqrt(rand(R))*(RadiusS - 0.24); object { Leaf translate x*-0.5 scale <0.26 + 0.12*rand(R), 1.5, 0.16> rotate <rand(R)*60 - 30, rand(R)*360, rand(R)*40 - 20> translate vrotate(<Q, 0.09 + 0.10*rand(R), 0>, y*A) texture { pigment { srgb C*(0.75 + 0.45*rand(R)) } finish { diffuse 0.8 specular 0.1 roughness 0.08 ambient 0 } } } #end } #end
object { Sieve(1.55, 3, 900, <0.44, 0.52, 0.28>) translate <-0.75, 0, -0.2> }
object { Sieve(1.15, 9, 520, <0.52, 0.54, 0.30>) translate <1.95, 0, 1.15> }
object { Saucer(0.55, Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.2>)) translate <1.55, 0, -1.30> } object { StraightCup(0.28, 0.36, Glaze(<0.86, 0.875, 0.865>, <0.78, 0.81, 0.805>)) translate <1.55, 0.05, -1.30> } cylinder { <1.55, 0.25, -1.30>, <1.55, 0.33, -1.30>, 0.262 Tea(<0.76, 0.70, 0.34>) }
Shot(-12, 34, <0.3, 0.15, 0>, 12, 24)
