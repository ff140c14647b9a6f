// 对饮: a pair of celadon cups, tea poured.
#include "room.inc"
Fill(<0.60, 0.63, 0.66>*0.6)
Key(-1, 8.0, 1.0, <1.0, 0.985, 0.96>*0.98)
Sweep(<0.71, 0.735, 0.745>, 0, 3.0)
Soft_Box(<-1.7, 0, -0.8>, <1.7, 0.10, 0.8>, 0.03, texture { Ebony })
#declare Celadon = Glaze(<0.63, 0.735, 0.69>, <0.49, 0.62, 0.575>);
#macro Poured(At) union { Bowl(0.62, 0.62, Celadon) cylinder { y*0.42, y*0.43, 0.535 Tea(<0.66, 0.55, 0.20>) } translate At + y*0.1 } #end
Poured(<-0.62, 0, 0.15>) Poured(<0.70, 0, -0.18>)
object { Twig(6, LeafGreen) rotate <0, 20, 0> scale 0.55 translate <-1.55, 0.15, -0.6> }
#if (View = 2) Shot(-18, 34, <0.05, 0.35, 0>, 10, 18) #else Shot(0, 14, <0.03, 0.52, 0>, 10, 22.5) #end
