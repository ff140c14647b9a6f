// frame: category-teaware 800 800
#include "room.inc"
Fill(<0.60, 0.64, 0.65>*0.62)
Key(1, 8.0, 1.0, <1.0, 0.985, 0.96>*0.98)
Sweep(GreyGreen*0.96, 0, 3.0)
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
#declare Moon = Glaze(<0.87, 0.885, 0.875>, <0.79, 0.82, 0.815>);
Soft_Box(<-1.75, 0, -0.9>, <1.75, 0.12, 0.9>, 0.03, texture { Walnut })
object { SidePot(Moon) rotate y*-38 scale 0.86 translate <-0.55, 0.12, 0.25> }
object { Bowl(0.42, 0.44, Celadon) translate <0.75, 0.12, -0.28> } cylinder { <0.75, 0.41, -0.28>, <0.75, 0.42, -0.28>, 0.36 Tea(<0.70, 0.56, 0.20>) }
union { object { StraightCup(0.28, 0.36, Speckled(<0.30, 0.31, 0.31>, <0.5, 0.46, 0.4>)) } object { StraightCup(0.28, 0.36, Celadon) translate y*0.27 } object { StraightCup(0.28, 0.36, Moon) translate y*0.54 } translate <1.25, 0.12, 0.42> }
Shot(0, 13, <0.02, 0.62, 0>, 10, 22)
