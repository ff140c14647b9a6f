// 雨苔皂: three bars, stamped, with foam-pale edges.
#include "room.inc"
Fill(<0.62, 0.65, 0.65>*0.62)
Key(-1, 8.2, 1.3, <1.0, 0.99, 0.97>*0.96)
Sweep(<0.84, 0.845, 0.83>, -0.10, 3.0)
Soft_Box(<-1.45, -0.10, -0.95>, <1.45, 0, 0.95>, 0.03, texture { Slate })
#macro Bar(C) difference { superellipsoid { <0.16, 0.28> rotate x*90 scale <0.78, 0.19, 0.50> translate y*0.19 }
  object { Words("SHAN YIN", 0.20, 0.08, 0) rotate x*90 translate y*6.345 } 
  texture { pigment { bozo scale <0.5, 0.1, 0.5> turbulence 0.8 color_map { [0 srgb C*0.96] [1 srgb C*1.04] } } normal { bumps 0.04 scale 0.2 } finish { diffuse 0.82 ambient 0 specular 0.12 roughness 0.07 } } } #end
object { Bar(<0.56, 0.63, 0.50>) rotate y*6 translate <-0.25, 0, 0.15> }
object { Bar(<0.80, 0.79, 0.72>) rotate y*-12 translate <-0.20, 0.385, 0.15> }
object { Bar(<0.40, 0.45, 0.41>) rotate x*-62 rotate y*-14 translate <0.52, 0.46, -0.42> }
Shot(0, 20, <0.06, 0.42, 0>, 10, 21.5)
