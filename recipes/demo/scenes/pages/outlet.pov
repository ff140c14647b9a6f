// 折扣: crisp light on plain pale ground, last season's goods in a row, one red tag.
// frame: outlet-hero 1920 1080
// tone: -sigmoidal-contrast 2.2x46% -modulate 103,97
#include "room.inc"
#include "extras.inc"
Fill(<0.72, 0.74, 0.76>*0.62)
Key(-1, 8.2, 0.35, <1.0, 0.99, 0.97>*0.96)
Sweep(<0.90, 0.905, 0.905>, 0, 3.4)
Soft_Box(<-0.35, 0, -0.6>, <1.15, 0.42, 0.6>, 0.015, Matte(<0.84, 0.845, 0.84>))
union { SquareBottle(0.60, 1.50, 0.36, 0.80, Liquid(<0.80, 0.87, 0.70>, 1.9), Ebony, 0.29)
  FlatLabel(0.33, 0.28, 0.62, -0.362, 0.98, "No. 3  BAMBOO RAIN", "EAU DE TOILETTE  50 ml")
  sphere_sweep { b_spline 7, <-0.3, 1.55, 0.1>, 0.010, <-0.1, 1.55, -0.17>, 0.010, <0.12, 1.545, -0.18>, 0.010, <0.34, 1.50, -0.30>, 0.010, <0.54, 1.36, -0.42>, 0.010, <0.66, 1.15, -0.44>, 0.010, <0.66, 0.9, -0.44>, 0.010 texture { Jute } }
  object { Tag(0.27, 0.72, RedPaper, "LAST ONES") rotate <4, 8, -7> translate <0.66, 1.14, -0.45> }
  rotate y*6 translate <0.33, 0.42, 0> }
union { Caddy(0.46, 0.98, Lacquer(<0.22, 0.30, 0.26>), Ebony) RoundLabel(0.46, 0.28, 0.26, 0.50, 0.82, "LONGJING", "FIRST SPRING  50 g") translate <2.22, 0, 0.75> }
union { CandleDrum(0.46, 0.74, 0.045, 0.05, Clay(<0.60, 0.42, 0.33>)) cylinder { y*0.4, y*0.66, 0.012 texture { Ink } } RoundLabel(0.46, 0.25, 0.21, 0.38, 0.72, "CEDAR HEARTH", "180 g") translate <1.52, 0, -0.60> }
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
object { Gaiwan(Celadon) scale 0.58 translate <2.72, 0, -0.50> }
union { #for (I, 0, 2) Soft_Box(<-0.40, 0.21*I, -0.26>, <0.40, 0.21*I + 0.20, 0.26>, 0.07, Matte((I = 1 ? <0.86, 0.845, 0.80> : (I = 0 ? <0.66, 0.71, 0.62> : <0.58, 0.64, 0.60>)))) #end rotate y*-14 translate <3.72, 0, -0.55> }
union { FluteBottle(0.30, 1.30, 0.80, Liquid(<0.92, 0.70, 0.34>, 0.7), Ebony) RoundLabel(0.30, 0.23, 0.25, 0.60, 0.70, "No. 9  OSMANTHUS", "PARFUM  30 ml") translate <3.42, 0.42, 0.70> }
Soft_Box(<2.92, 0, 0.28>, <3.92, 0.42, 1.15>, 0.015, Matte(<0.84, 0.845, 0.84>))
Shot(0, 8, <0, 1.02, 0>, 12, 42)
