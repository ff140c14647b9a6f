// 白毫银针: a moon-white jar with a wooden lid.
#include "room.inc"
Fill(<0.58, 0.62, 0.67>*1.12)
Key(-1, 8.0, 0.5, <0.97, 0.985, 1.0>*0.98)
Sweep(DuskBlue*1.12, -0.2, 3.0)
MoonGate(-1, 8.0, <0.1, 1.05, 0.9>, 1.02)
RoundPlinth(1.15, 0.2, texture { Slate })
union { Jar(Glaze(<0.86, 0.88, 0.88>, <0.76, 0.80, 0.81>), Walnut)
  sphere_sweep { b_spline 6, <-0.5, 1.30, -0.3>, 0.02, <-0.3, 1.27, -0.48>, 0.02, <0, 1.26, -0.57>, 0.02, <0.14, 1.0, -0.82>, 0.02, <0.16, 0.8, -0.87>, 0.02, <0.16, 0.6, -0.86>, 0.02 texture { Seal } }
  union { box { <-0.20, -0.30, -0.012>, <0.20, 0.30, 0> SealedLabelTexture(-0.02, 0.62, "SILVER NEEDLE", "50 g", Paper, Ink) } rotate x*8 translate <0.16, 0.52, -0.90> } }
Shot(0, 8, <0, 0.80, 0>, 10, 20.7)
