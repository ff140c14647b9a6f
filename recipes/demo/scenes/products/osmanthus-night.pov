// 桂夜: a tall flute of honey, ochre plaster, late window light in panes.
#include "room.inc"
Fill(<0.58, 0.58, 0.60>*1.12)
Key(1, 7.0, 0.45, <1.0, 0.94, 0.84>*1.05)
Corner(<0.72, 0.635, 0.52>, -0.30, 2.4)
PaneGate(1, 7.0, <0, 1.35, 0.4>, 0.98, 1.25, 2, 3)
RoundPlinth(0.86, 0.30, texture { PaleStone })
union { FluteBottle(0.36, 1.75, 0.84, Liquid(<0.93, 0.70, 0.30>, 0.6), Ebony)
  RoundLabel(0.36, 0.27, 0.30, 0.78, 0.82, "No. 9  OSMANTHUS", "PARFUM  30 ml") rotate y*-6 }
#for (I, 0, 8) sphere { <-0.62 + 0.10*I + 0.05*sin(I*7), 0.022, -0.55 - 0.12*cos(I*5)>, 0.028 pigment { srgb <0.90, 0.66, 0.25> } } #end
Shot(0, 5, <0, 1.05, 0>, 10, 22.1)
