// 蜜兰香: tall ochre caddy against slate.
#include "room.inc"
Fill(<0.58, 0.62, 0.66>*0.6)
Key(1, 7.8, 1.2, <1.0, 0.98, 0.95>*0.98)
Sweep(<0.47, 0.53, 0.55>, -0.3, 3.0)
SquarePlinth(0.95, 0.3, 0.85, texture { PaleStone })
union { Caddy(0.47, 1.62, Lacquer(<0.72, 0.52, 0.27>), Walnut) RoundLabel(0.47, 0.32, 0.32, 0.84, 0.96, "HONEY ORCHID", "DANCONG  80 g") translate x*-0.05 }
object { Bowl(0.27, 0.27, Glaze(<0.87, 0.885, 0.875>, <0.80, 0.825, 0.82>)) translate <0.68, 0, -0.52> } cylinder { <0.68, 0.185, -0.52>, <0.68, 0.19, -0.52>, 0.235 Tea(<0.78, 0.50, 0.16>) }
Shot(0, 6, <0, 0.95, 0>, 10, 21.6)
