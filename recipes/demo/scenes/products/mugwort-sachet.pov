// 艾草香囊: a drawn linen pouch with a cord and a tassel.
#include "room.inc"
Fill(<0.63, 0.66, 0.65>*0.62)
Key(-1, 8.0, 1.4, <1.0, 0.99, 0.96>*0.96)
Sweep(<0.80, 0.82, 0.78>, 0, 3.0)
#macro Pouch(C, Turn) union {
  lathe { cubic_spline 12, <0.2, -0.05>, <0.30, 0.02>, <0.56, 0.10>, <0.70, 0.42>, <0.62, 0.80>, <0.36, 1.06>, <0.20, 1.20>, <0.24, 1.30>, <0.42, 1.52>, <0.40, 1.53>, <0.18, 1.3>, <0, 1.2>
    texture { pigment { bozo scale 0.03 color_map { [0 srgb C*0.95] [1 srgb C*1.03] } } normal { average normal_map { [1.6 radial 0.9 frequency 20 sine_wave] [1 gradient y 0.5 scale 0.022 sine_wave] [0.8 bumps 0.5 scale 0.3] } } finish { diffuse 0.84 ambient 0 } } }
  torus { 0.215, 0.028 translate y*1.20 texture { Seal } } torus { 0.215, 0.028 translate y*1.245 texture { Seal } } scale <1, 1, 0.72> rotate y*Turn } #end
object { Pouch(<0.50, 0.57, 0.45>, 0) translate <-0.38, 0, 0.1> }
object { Pouch(<0.80, 0.77, 0.69>, 40) scale 0.84 translate <0.66, 0, -0.25> }
sphere_sweep { b_spline 8, <-0.38, 1.2, -0.14>, 0.018, <-0.36, 1.16, -0.22>, 0.018, <-0.30, 1.0, -0.38>, 0.018, <-0.26, 0.6, -0.52>, 0.018, <-0.10, 0.14, -0.62>, 0.018, <0.02, 0.03, -0.74>, 0.018, <0.20, 0.02, -0.86>, 0.018, <0.3, 0.02, -0.9>, 0.018 texture { Seal } }
sphere { <0.22, 0.05, -0.87>, 0.05 texture { Seal } }
#for (I, 0, 12) cylinder { <0.24, 0.05, -0.88>, <0.56 + 0.03*sin(I*3), 0.02 + 0.006*mod(I, 4), -1.02 + 0.014*I - 0.04>, 0.010 texture { Seal } } #end
Shot(0, 9, <0.08, 0.78, 0>, 10, 18.9)
