// 蜂蜡烛: a pair of tapers, ochre against grey-green, an iron foot each.
#include "room.inc"
Fill(<0.60, 0.63, 0.64>*0.6)
Key(-1, 7.6, 0.9, <1.0, 0.98, 0.94>*0.98)
Sweep(GreyGreen*0.94, 0, 2.6)
#macro Taper(H, At) union {
  object { Round_Cylinder_Union(0, y*0.08, 0.34, 0.02) texture { CastIron } } cylinder { 0, y*0.26, 0.12 texture { CastIron } }
  cone { y*0.14, 0.095, y*H, 0.055 texture { pigment { bozo scale <0.1, 0.4, 0.1> color_map { [0 srgb <0.80, 0.60, 0.30>] [1 srgb <0.86, 0.67, 0.36>] } } finish { diffuse 0.82 ambient 0 specular 0.12 roughness 0.06 } } }
  cylinder { y*H, <0.015, H + 0.14, 0>, 0.011 texture { Ink } } translate At } #end
Taper(2.25, <-0.30, 0, 0.15>) Taper(1.75, <0.34, 0, -0.25>)
union { cone { <0, 0, -1.05>, 0.05, <0, 0, 1.05>, 0.092 texture { pigment { srgb <0.83, 0.63, 0.33> } finish { diffuse 0.82 ambient 0 specular 0.1 roughness 0.06 } } } rotate y*68 translate <0.15, 0.09, -0.95> }
Shot(0, 7, <0, 1.12, 0>, 10, 18.9)
