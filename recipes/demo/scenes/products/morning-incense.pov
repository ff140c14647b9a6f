// 晨课线香: a bundle of sticks, a porcelain holder, one stick standing.
#include "room.inc"
Fill(<0.60, 0.62, 0.65>*0.6)
Key(1, 7.8, 0.8, <1.0, 0.98, 0.95>*0.98)
Sweep(LinenWhite*0.93, 0, 3.0)
object { Saucer(0.62, Glaze(<0.84, 0.86, 0.85>, <0.76, 0.80, 0.79>)) translate <0.55, 0, 0.1> }
object { Round_Cylinder_Union(0, y*0.16, 0.11, 0.05) Glaze(<0.84, 0.86, 0.85>, <0.76, 0.80, 0.79>) translate <0.55, 0.04, 0.1> }
cylinder { <0.55, 0.15, 0.1>, <0.30, 2.15, 0.1>, 0.017 texture { pigment { srgb <0.42, 0.34, 0.25> } } }
sphere { <0.30, 2.15, 0.1>, 0.021 pigment { srgb <0.85, 0.40, 0.22> } finish { emission 0.8 } }
union { #declare R = seed(3);
  #for (I, 0, 25) cylinder { <-1.2 + 0.06*rand(R), 0.03 + 0.13*rand(R), -0.12 + 0.24*rand(R)>, <1.05 + 0.05*rand(R), 0.03 + 0.13*rand(R), -0.12 + 0.24*rand(R)>, 0.017 texture { pigment { srgb <0.42, 0.34, 0.25>*(0.9 + 0.25*rand(R)) } } } #end
  difference { Soft_Box(<-0.30, 0, -0.17>, <0.10, 0.19, 0.17>, 0.02, texture { Paper }) box { <-1, 0.008, -0.16>, <1, 0.183, 0.16> } texture { Paper } }
  rotate y*14 translate <-0.25, 0, -0.75> }
Soft_Box(<-1.25, 0, 0.35>, <-0.25, 0.26, 1.15>, 0.02, Matte(<0.27, 0.34, 0.31>))
Shot(0, 13, <-0.05, 0.95, 0>, 10, 19.8)
