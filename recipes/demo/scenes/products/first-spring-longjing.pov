// 明前春: dark green caddy, leaves on a scoop.
#include "room.inc"
Fill(<0.60, 0.64, 0.64>*0.6)
Key(-1, 8.0, 0.5, <1.0, 0.99, 0.95>*1.0)
Sweep(<0.75, 0.79, 0.745>, -0.22, 3.0)
LeafShadow(<-0.6, 3.4, 1.6>, <-20, 40, -24>, 1.0, 21)
RoundPlinth(1.2, 0.22, texture { PaleStone })
union { Caddy(0.62, 1.42, Lacquer(<0.22, 0.30, 0.26>), Ebony) RoundLabel(0.62, 0.34, 0.32, 0.72, 1, "LONGJING", "FIRST SPRING  50 g") translate x*-0.1 }
#declare R = seed(2);
#for (I, 0, 44) object { Leaf scale <0.20, 1.0, 0.10> rotate <rand(R)*40 - 20, rand(R)*360, rand(R)*20 - 10> translate <0.62 + 0.30*(rand(R) - 0.5), 0.03 + 0.05*rand(R), -0.66 + 0.22*(rand(R) - 0.5)> texture { pigment { srgb <0.50, 0.55, 0.30>*(0.85 + 0.3*rand(R)) } } } #end
#if (View = 2) Shot(20, 24, <0.05, 0.75, 0>, 10, 18) #else Shot(0, 7, <0, 0.90, 0>, 10, 21.2) #end
