// 四时: four tasting cups, four glazes, on one tray.
#include "room.inc"
Fill(<0.62, 0.65, 0.67>*0.62)
Key(-1, 8.4, 1.2, <1.0, 0.99, 0.97>*0.95)
Sweep(LinenWhite*0.96, 0, 3.4)
object { OpenTray(1.55, 0.14, 0.62, 0.06, Walnut) }
#macro StraightCupAt(X, Thin, Thick) object { StraightCup(0.30, 0.44, Glaze(Thin, Thick)) translate <X, 0.06, 0> } #end
StraightCupAt(-1.06, <0.66, 0.74, 0.62>, <0.52, 0.63, 0.50>)
StraightCupAt(-0.36, <0.78, 0.81, 0.80>, <0.70, 0.75, 0.76>)
StraightCupAt(0.36, <0.74, 0.56, 0.36>, <0.62, 0.44, 0.27>)
StraightCupAt(1.06, <0.30, 0.34, 0.38>, <0.20, 0.24, 0.28>)
Shot(-14, 24, <0.02, 0.28, 0>, 10, 20.6)
