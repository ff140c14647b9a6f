// 岩骨: a square black tin on rough rock.
#include "room.inc"
Fill(<0.58, 0.60, 0.63>*0.6)
Key(-1, 7.6, 1.0, <1.0, 0.96, 0.91>*1.0)
Sweep(<0.62, 0.55, 0.49>, -0.2, 3.0)
Soft_Box(<-1.3, -0.2, -0.95>, <1.3, 0, 0.95>, 0.06, texture { Slate })
union { Soft_Box(<-0.56, 0, -0.56>, <0.56, 1.28, 0.56>, 0.03, texture { pigment { srgb <0.15, 0.15, 0.155> } finish { diffuse 0.75 ambient 0 specular 0.2 roughness 0.05 reflection { 0, 0.08 } } })
  Soft_Box(<-0.58, 1.10, -0.58>, <0.58, 1.50, 0.58>, 0.03, texture { pigment { srgb <0.16, 0.16, 0.165> } finish { diffuse 0.75 ambient 0 specular 0.2 roughness 0.05 reflection { 0, 0.08 } } })
  FlatLabel(0.35, 0.30, 0.56, -0.562, 1, "ROUGUI", "ROCK OOLONG  80 g") rotate y*22 }
#declare R = seed(19);
#for (I, 0, 30) sphere_sweep { linear_spline 3, <0, 0, 0>, 0.016, <0.07, 0.03*rand(R), 0.02>, 0.022, <0.15, 0, 0.03*rand(R)>, 0.012 rotate y*rand(R)*360 translate <0.86 + 0.26*(rand(R) - 0.5), 0.03 + 0.05*rand(R), -0.66 + 0.22*(rand(R) - 0.5)> texture { pigment { srgb <0.17, 0.13, 0.11>*(0.8 + 0.6*rand(R)) } } } #end
Shot(0, 9, <0.03, 0.76, 0>, 10, 20.7)
