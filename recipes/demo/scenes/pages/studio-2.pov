// 窑口: bowls and cups drying on plank shelves.
// frame: studio-2 1200 900
#include "room.inc"
Fill(<0.60, 0.63, 0.66>*0.95)
Key(1, 5.2, 0.8, <1.0, 0.97, 0.92>*1.08)
plane { -z, -0.95 Plaster(<0.66, 0.675, 0.67>) }
plane { y, -3 Matte(<0.4, 0.4, 0.4>) }
#for (I, 0, 2) Soft_Box(<-6, -0.12 + 1.25*I, -0.72>, <6, 1.25*I, 0.85>, 0.015, texture { Paulownia }) #end
#for (I, -1, 1, 2) Soft_Box(<I*2.75 - 0.09, -3, -0.66>, <I*2.75 + 0.09, 6, -0.48>, 0.01, texture { Walnut }) #end
#declare Raw = Clay(<0.70, 0.66, 0.60>);
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
#declare Moon = Glaze(<0.86, 0.875, 0.865>, <0.78, 0.81, 0.805>);
#for (I, 0, 4) object { Bowl(0.46, 0.44, Celadon) translate <-2.1 + 1.02*I, 0, -0.1 + 0.06*mod(I, 2)> } #end
#for (I, 0, 6) object { StraightCup(0.26, 0.36, Raw) translate <-2.2 + 0.66*I, 1.25, -0.15> } object { StraightCup(0.26, 0.36, Raw) translate <-1.9 + 0.66*I, 1.25, 0.45> } #end
#for (I, 0, 1) #for (J, 0, 2) object { Bowl(0.40, 0.34, Moon) translate <-1.9 + 1.0*I, 2.5 + 0.15*J, 0> } #end #end
object { Gaiwan(Moon) scale 0.52 translate <0.35, 2.5, 0> } object { BudVase(Raw) scale 0.46 translate <1.3, 2.5, 0.05> } object { BudVase(Celadon) scale 0.42 translate <1.95, 2.5, 0.1> }
Shot(-9, 6, <0, 1.55, 0>, 12, 24.5)
