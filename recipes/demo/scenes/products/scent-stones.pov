// 山石: three porous stones on a dark dish and the dropper that feeds them.
#include "room.inc"
Fill(<0.62, 0.65, 0.68>*0.62)
Key(-1, 8.2, 1.2, <1.0, 0.99, 0.97>*0.95)
Sweep(CoolPlaster*0.97, 0, 3.0)
object { Saucer(1.15, Speckled(<0.27, 0.285, 0.29>, <0.55, 0.52, 0.47>)) translate x*-0.1 }
#macro Porous(C) texture { pigment { granite scale 0.5 color_map { [0 srgb C*0.9] [0.6 srgb C] [1 srgb C*1.04] } } normal { granite 0.25 scale 0.15 } finish { diffuse 0.84 ambient 0 } } #end
sphere { 0, 1 scale <0.52, 0.30, 0.42> rotate <0, 20, 4> translate <-0.30, 0.36, 0.05> Porous(<0.86, 0.855, 0.84>) }
sphere { 0, 1 scale <0.34, 0.22, 0.28> rotate <4, -30, -6> translate <0.42, 0.30, -0.28> Porous(<0.60, 0.66, 0.62>) }
sphere { 0, 1 scale <0.26, 0.17, 0.22> rotate <0, 40, 5> translate <-0.28, 0.81, 0.03> Porous(<0.66, 0.60, 0.55>) }
union { FluteBottle(0.20, 0.62, 0.7, Liquid(<0.66, 0.55, 0.32>, 0.5), Ebony) scale <1, 0.92, 1> translate <1.18, 0, 0.25> }
Shot(0, 13, <0.12, 0.58, 0>, 10, 18.4)
