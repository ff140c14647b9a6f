// 调香室: bottles on two shelves, evening side light.
// frame: studio-1 1200 900
#include "room.inc"
Fill(<0.60, 0.63, 0.66>*0.95)
Key(-1, 5.4, 0.9, <1.0, 0.97, 0.92>*1.05)
plane { -z, -0.75 Plaster(<0.72, 0.735, 0.73>) }
plane { y, -3 Matte(<0.5, 0.5, 0.5>) }
#for (I, 0, 2) Soft_Box(<-6, -0.09 + 1.62*I, -0.62>, <6, 1.62*I, 0.75>, 0.015, texture { Walnut }) #end
#declare Juices = array[5] { <0.90, 0.68, 0.34>, <0.80, 0.87, 0.72>, <0.76, 0.83, 0.86>, <0.86, 0.62, 0.38>, <0.93, 0.80, 0.74> };
#declare R = seed(18);
#for (I, 0, 6) union { FluteBottle(0.20, 0.74, 0.45 + 0.4*rand(R), Liquid(Juices[mod(I, 5)], 0.5), Ebony) RoundLabel(0.201, 0.14, 0.12, 0.34, 0.36, "ACCORD", "") translate <-2.25 + 0.62*I + 0.05*rand(R), 0, -0.05 + 0.16*rand(R)> } #end
union { object { Bowl(0.42, 0.34, Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.2>)) } object { Pine(4) rotate <0, 30, 30> scale 0.34 translate <-0.1, 0.22, 0> } translate <2.30, 0, -0.05> }
#for (I, 0, 2) object { Caddy(0.27, 0.60, Lacquer((I = 1 ? <0.72, 0.53, 0.29> : <0.24, 0.31, 0.275>)), Ebony) translate <-2.2 + 0.66*I, 1.62, 0.02> } #end
object { Round_Cylinder_Union(0, y*0.9, 0.33, 0.04) material { Frosted } translate <-0.05, 1.62, 0> }
cylinder { <-0.05, 2.5, 0>, <-0.05, 2.66, 0>, 0.2 texture { Cork } translate 0 }
union { RoundBottle(0.42, 0.12, Liquid(<0.88, 0.66, 0.36>, 0.6), object { sphere { y*0.15, 0.16 texture { Ebony } } }) translate <0.85, 1.62, 0> }
union { Soft_Box(<0, 0, -0.36>, <0.16, 0.95, 0.36>, 0.02, Linen(<0.36, 0.42, 0.43>)) Soft_Box(<0.18, 0, -0.36>, <0.40, 0.88, 0.36>, 0.02, Linen(<0.64, 0.57, 0.46>)) Soft_Box(<0.42, 0, -0.36>, <0.54, 0.98, 0.36>, 0.02, Linen(<0.80, 0.79, 0.75>)) translate <1.75, 1.62, 0.1> }
Shot(8, 3, <0, 1.42, 0>, 12, 24)
