// The brand in one picture: bottle, cup and bowl on slate, a branch, light through panes.
// frame: still-life-window 1200 1200
#include "room.inc"
Fill(<0.60, 0.64, 0.67>*0.95)
Key(-1, 8.2, 0.5, <1.0, 0.98, 0.94>*1.0)
Corner(<0.74, 0.76, 0.755>, -0.22, 2.8)
PaneGate(-1, 8.2, <0.1, 1.0, 0.3>, 1.75, 1.75, 3, 3)
Soft_Box(<-2.1, -0.22, -1.05>, <2.2, 0, 1.05>, 0.04, texture { Slate })
union { SquareBottle(0.64, 1.62, 0.38, 0.80, Liquid(<0.88, 0.62, 0.28>, 0.6), Ebony, 0.30)
  FlatLabel(0.36, 0.31, 0.70, -0.382, 1.05, "UNDER THE PINES", "No. 7  PARFUM  50 ml") rotate y*-10 translate <0.40, 0, 0.25> }
union { object { Bowl(0.78, 0.72, Glaze(<0.63, 0.735, 0.69>, <0.49, 0.62, 0.575>)) } cylinder { y*0.49, y*0.50, 0.675 Tea(<0.66, 0.52, 0.18>) } translate <-1.02, 0, -0.10> }
object { StraightCup(0.36, 0.50, Clay(<0.55, 0.38, 0.30>)) translate <1.48, 0, -0.28> }
object { BudVase(Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.20>)) scale 0.62 translate <1.50, 0, 0.62> }
object { Twig(24, LeafGreen) rotate x*-65 scale 1.0 rotate z*118 translate <1.50, 1.22, 0.62> }
Pebble(<-0.25, 0, -0.72>, <0.17, 0.10, 0.13>, texture { PaleStone })
Shot(0, 8, <0.08, 1.05, 0>, 11, 25.5)
