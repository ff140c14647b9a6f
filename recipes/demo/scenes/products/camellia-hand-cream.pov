// 山茶护手霜: a soft tube standing on its cap.
#include "room.inc"
#include "functions.inc"
Fill(<0.63, 0.63, 0.65>*0.62)
Key(1, 8.0, 1.2, <1.0, 0.98, 0.96>*0.96)
Sweep(RoseGrey*1.03, -0.3, 3.0)
RoundPlinth(0.95, 0.30, texture { pigment { srgb <0.86, 0.82, 0.80> } })
#declare Wide = function(y) { 0.36 + 0.17*y/1.75 }
#declare Deep = function(y) { 0.36*pow(1 - y/1.75, 0.72) + 0.012 }
#macro Tube(C, L1, L2) union {
  isosurface { function { (sqrt(pow(x/Wide(y), 2) + pow(z/Deep(y), 2)) - 1)*Deep(y)*0.9 } contained_by { box { <-0.56, 0, -0.40>, <0.56, 1.70, 0.40> } } max_gradient 2.2 accuracy 0.001
    SealedLabelTexture(0.72, 0.95, L1, L2, texture { pigment { srgb C } finish { diffuse 0.8 ambient 0 specular 0.25 roughness 0.04 reflection { 0, 0.06 } } }, Ink) }
  box { <-0.53, 1.66, -0.014>, <0.53, 1.90, 0.014> texture { pigment { srgb C*0.95 } normal { gradient y 0.6 scale 0.04 sine_wave } finish { diffuse 0.75 ambient 0 specular 0.3 roughness 0.04 } } }
  translate y*0.26 } object { Round_Cylinder_Union(0, y*0.28, 0.33, 0.03) texture { Ebony } } #end
union { Tube(<0.90, 0.875, 0.855>, "CAMELLIA", "HAND CREAM  75 ml") rotate y*10 translate x*-0.05 }
object { Twig(9, LeafGreen) rotate <0, 165, 0> scale 0.5 translate <1.15, 0.06, -0.45> }
Shot(0, 6, <0, 1.0, 0>, 10, 22.1)
