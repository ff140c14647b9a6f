// 新岁: vermilion box with a gilt band, plum branch.
#include "room.inc"
Fill(<0.62, 0.63, 0.65>*0.62)
Key(1, 8.0, 1.1, <1.0, 0.98, 0.95>*0.98)
Sweep(<0.80, 0.785, 0.77>, -0.14, 3.0)
Soft_Box(<-1.55, -0.14, -1.0>, <1.55, 0, 1.0>, 0.03, texture { Ebony })
union { LidBox(0.92, 0.62, 0.66, Linen(<0.60, 0.20, 0.15>), Linen(<0.64, 0.22, 0.165>)) Band(-0.32, 0.20, 0.92, 0.62, 0.66, Paper)
  box { <-0.52, 0.10, -0.6975>, <-0.12, 0.55, -0.697> texture { object { union { object { Words("SHAN YIN", 0.075, 0.06, 0.30) translate x*-0.32 } } texture { Paper } texture { Seal } } } } rotate y*20 translate <0.05, 0, 0> }
object { PlumBranch(21, <0.93, 0.90, 0.87>) rotate z*-12 scale 0.95 translate <-1.35, 0.3, 0.95> }
Shot(0, 12, <0, 0.72, 0>, 10, 23)
