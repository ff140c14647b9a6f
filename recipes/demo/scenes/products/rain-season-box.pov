// 雨季礼盒: two grey-green boxes under a paper band, moss on the stone.
#include "room.inc"
Fill(<0.60, 0.65, 0.66>*0.62)
Key(-1, 8.0, 0.5, <0.98, 0.99, 1.0>*0.96)
Sweep(Mist, -0.16, 3.0)
LeafShadow(<-0.6, 3.4, 1.6>, <-20, 40, -24>, 1.0, 33)
Soft_Box(<-1.55, -0.16, -1.0>, <1.55, 0, 1.0>, 0.03, texture { Slate })
#declare Sage = Linen(<0.56, 0.63, 0.58>);
union { LidBox(0.92, 0.55, 0.66, Sage, Linen(<0.58, 0.655, 0.60>)) union { LidBox(0.74, 0.46, 0.52, Linen(<0.80, 0.805, 0.77>), Linen(<0.82, 0.825, 0.79>)) Band(0, 0.26, 0.74, 0.46, 0.52, Paper)
    box { <-0.25, 0.06, -0.5605>, <0.25, 0.42, -0.56> SealedLabelTexture(0.20, 0.78, "RAIN SEASON", "", Paper, Ink) } rotate y*6 translate y*0.55 } rotate y*-18 translate x*-0.12 }
object { Moss(1500, 0.30, 0.16, 15) translate <1.18, -0.01, -0.55> }
Shot(0, 11, <0, 0.62, 0>, 10, 23)
