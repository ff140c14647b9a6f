// 松竹梅三香: three small candles in one box.
#include "room.inc"
Fill(<0.60, 0.63, 0.66>*0.62)
Key(-1, 8.2, 1.0, <1.0, 0.985, 0.95>*0.98)
Sweep(DuskBlue*1.25, 0, 3.4)
#macro OpenTrayBox() OpenTray(1.26, 0.42, 0.56, 0.05, texture { pigment { srgb <0.86, 0.84, 0.79> } }) #end
#macro Small(X, C, Name) union { CandleDrum(0.35, 0.72, 0.035, 0.03, Speckled(C, <0.2, 0.17, 0.14>)) cylinder { y*0.5, y*0.66, 0.011 texture { Ink } } RoundLabel(0.352, 0.22, 0.13, 0.55, 0.56, Name, "") translate <X, 0.05, 0> } #end
union { OpenTrayBox()
  Small(-0.82, <0.33, 0.41, 0.36>, "PINE") Small(0, <0.60, 0.66, 0.52>, "BAMBOO") Small(0.82, <0.74, 0.55, 0.52>, "PLUM") rotate y*10 }
Shot(0, 20, <0, 0.42, 0>, 10, 17.9)
