// 干泡盘: a walnut tray set for one.
#include "room.inc"
Fill(<0.62, 0.65, 0.66>*0.62)
Key(-1, 8.4, 0.9, <1.0, 0.985, 0.96>*0.95)
Sweep(<0.73, 0.76, 0.73>, 0, 3.6)
LeafShadow(<-1.4, 3.6, -0.2>, <-30, 30, -24>, 0.9, 15)
object { OpenTray(1.62, 0.15, 0.86, 0.06, Walnut) }
#declare White = Glaze(<0.87, 0.885, 0.875>, <0.80, 0.825, 0.82>);
object { SidePot(White) rotate y*-30 scale 0.52 translate <-0.62, 0.06, 0.12> }
object { StraightCup(0.24, 0.30, White) translate <0.42, 0.06, -0.25> } cylinder { <0.42, 0.25, -0.25>, <0.42, 0.29, -0.25>, 0.225 Tea(<0.70, 0.58, 0.22>) }
object { StraightCup(0.24, 0.30, White) translate <0.98, 0.06, 0.12> }
Shot(-16, 32, <0, 0.2, 0>, 10, 23)
