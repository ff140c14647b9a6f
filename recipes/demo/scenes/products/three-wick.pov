// 松下三芯: a wide bowl of speckled stoneware, three flames.
// tone: -sigmoidal-contrast 2x42% ( +clone -level 78%,100% -blur 0x12 ) -compose screen -composite
#include "room.inc"
Fill(<0.52, 0.56, 0.58>*0.6)
Key(-1, 7.8, 1.8, <0.98, 0.98, 0.98>*0.82)
Sweep(DeepMoss, -0.14, 3.0)
Soft_Box(<-1.8, -0.14, -1.1>, <1.8, 0, 1.1>, 0.03, texture { Walnut })
object { Bowl(1.10, 0.86, Speckled(<0.86, 0.85, 0.81>, <0.30, 0.22, 0.16>)) }
cylinder { y*0.69, y*0.70, 1.0 texture { Wax } }
#for (I, 0, 2) #local P = vrotate(<0.42, 0.72, 0>, y*(120*I + 20)); Flame(P, 0.35) #end
#for (I, 0, 1) Pebble(<1.42 - 0.22*I, 0, -0.62 - 0.22*I>, <0.14 - 0.03*I, 0.08, 0.11>, texture { Slate }) #end
Shot(0, 14, <0, 0.68, 0>, 10, 24)
