// A table set for three.
// frame: still-life-tea 1600 1000
#include "room.inc"
Fill(<0.60, 0.64, 0.65>*0.66)
Key(-1, 8.4, 0.7, <1.0, 0.98, 0.95>*1.0)
Corner(<0.67, 0.71, 0.69>, -0.14, 3.4)
LeafShadow(<-0.2, 3.2, 1.8>, <-20, 40, -20>, 1.2, 27)
Soft_Box(<-9, -0.14, -1.5>, <9, 0, 1.6>, 0.03, texture { Walnut scale 1.6 })
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
Soft_Box(<-1.9, 0, -0.62>, <1.0, 0.08, 0.72>, 0.03, texture { Slate })
object { StonePot(Clay(<0.50, 0.33, 0.28>)) rotate y*-14 scale 0.98 translate <-0.95, 0.08, 0.1> }
union { Pitcher(<0.82, 0.66, 0.28>, 0.66) rotate y*-20 scale 0.82 translate <0.52, 0.08, 0.20> }
#macro Small(X, Z) union { object { StraightCup(0.30, 0.36, Celadon) } cylinder { y*0.1, y*0.285, 0.283 Tea(<0.72, 0.50, 0.16>) } translate <X, 0, Z> } #end
Small(1.55, -0.35) Small(2.25, 0.10) Small(2.30, -0.80)
object { Caddy(0.40, 0.95, Lacquer(<0.22, 0.30, 0.26>), Ebony) translate <2.95, 0, 0.75> }
object { BudVase(Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.20>)) scale 0.60 translate <-2.75, 0, 0.55> }
object { Twig(34, LeafGreen) rotate x*-65 scale 0.95 rotate z*52 translate <-2.75, 1.18, 0.55> }
Shot(0, 13, <0.05, 0.70, 0>, 12, 33)
