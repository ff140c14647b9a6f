// 桐木关: rust-red caddy, dark wood, low sun.
#include "room.inc"
Fill(<0.60, 0.61, 0.64>*0.6)
Key(1, 6.6, 0.7, <1.0, 0.95, 0.88>*1.05)
Sweep(<0.78, 0.745, 0.715>, -0.12, 3.0)
Soft_Box(<-1.5, -0.12, -0.95>, <1.5, 0, 0.95>, 0.03, texture { Ebony })
union { Caddy(0.66, 1.12, Lacquer(<0.52, 0.235, 0.17>), Ebony) RoundLabel(0.66, 0.34, 0.30, 0.56, 0.98, "LAPSANG", "TONGMU PASS  100 g") translate x*-0.18 }
object { StraightCup(0.30, 0.38, Glaze(<0.88, 0.89, 0.88>, <0.80, 0.825, 0.82>)) translate <0.88, 0, -0.45> } cylinder { <0.88, 0.26, -0.45>, <0.88, 0.31, -0.45>, 0.282 Tea(<0.58, 0.22, 0.07>) }
Shot(0, 8, <0.05, 0.80, 0>, 10, 23)
