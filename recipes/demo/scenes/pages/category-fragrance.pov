// frame: category-fragrance 800 800
#include "room.inc"
Fill(<0.60, 0.64, 0.67>*0.62)
Key(-1, 8.0, 0.6, <1.0, 0.985, 0.96>*0.98)
Sweep(Mist*0.96, -0.3, 3.0)
LeafShadow(<-0.6, 3.2, 1.6>, <-20, 40, -24>, 1.0, 47)
Soft_Box(<-1.0, -0.3, -0.8>, <1.9, 0, 0.9>, 0.03, texture { PaleStone })
union { FluteBottle(0.34, 1.45, 0.84, Liquid(<0.90, 0.68, 0.34>, 0.7), Ebony) RoundLabel(0.34, 0.26, 0.28, 0.68, 0.78, "No. 9  OSMANTHUS", "PARFUM  30 ml") translate <-0.35, 0, 0.1> }
union { RoundBottle(0.58, 0.22, Liquid(<0.66, 0.75, 0.78>, 1.0), object { Round_Cylinder_Union(0, y*0.34, 0.19, 0.03) texture { Slate } }) translate <0.62, 0, 0.35> }
union { CandleDrum(0.42, 0.60, 0.04, 0.04, Clay(<0.58, 0.40, 0.31>)) cylinder { y*0.3, y*0.52, 0.012 texture { Ink } } translate <1.25, 0, -0.32> }
Pebble(<-1.5, -0.3, -0.35>, <0.26, 0.15, 0.2>, texture { Slate })
Shot(0, 6, <0.12, 0.80, 0>, 10, 22.5)
