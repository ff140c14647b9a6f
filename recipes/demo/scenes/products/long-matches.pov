// 长柄火柴: paper drum, brown heads.
#include "room.inc"
Fill(<0.58, 0.62, 0.66>*0.6)
Key(1, 7.6, 0.8, <1.0, 0.98, 0.95>*0.98)
Sweep(SlateBlue*1.15, -0.25, 3.0)
SquarePlinth(0.95, 0.25, 0.85, texture { PaleStone })
union { difference { object { Round_Cylinder_Union(0, y*1.15, 0.40, 0.02) } cylinder { y*0.3, y*2, 0.37 } texture { pigment { srgb <0.30, 0.36, 0.33> } } }
  RoundLabel(0.40, 0.29, 0.33, 0.60, 0.84, "LONG MATCHES", "60 STICKS")
  #declare R = seed(12);
  #for (I, 0, 33) #local A = rand(R)*360; #local P = vrotate(<sqrt(rand(R))*0.33, 0, 0>, y*A); #local Q = P*1.12 + y*(1.62 + 0.10*rand(R));
    cylinder { P + y*0.4, Q, 0.021 texture { pigment { srgb <0.80, 0.71, 0.56>*(0.94 + 0.1*rand(R)) } } } sphere { 0, 1 scale <0.031, 0.06, 0.031> translate Q texture { pigment { srgb <0.42, 0.20, 0.15> } finish { diffuse 0.8 ambient 0 } } } #end }
union { cylinder { 0, x*1.15, 0.021 texture { pigment { srgb <0.80, 0.71, 0.56> } } } sphere { 0, 1 scale <0.06, 0.031, 0.031> texture { pigment { srgb <0.42, 0.20, 0.15> } } } rotate y*-22 translate <-0.62, 0.025, -0.62> }
Shot(0, 8, <0, 0.82, 0>, 10, 18.4)
