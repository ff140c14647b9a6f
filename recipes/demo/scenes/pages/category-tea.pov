// frame: category-tea 800 800
#include "room.inc"
Fill(<0.62, 0.65, 0.65>*0.62)
Key(-1, 8.0, 0.6, <1.0, 0.985, 0.95>*1.0)
Sweep(<0.76, 0.765, 0.73>, 0, 3.0)
LeafShadow(<-0.4, 3.4, 1.6>, <-20, 40, -24>, 1.0, 61)
object { Caddy(0.44, 1.05, Lacquer(<0.22, 0.30, 0.26>), Ebony) translate <-0.95, 0, 0.45> }
object { Caddy(0.38, 0.72, Lacquer(<0.72, 0.53, 0.29>), Walnut) translate <-0.12, 0, 0.75> }
superellipsoid { <1, 0.55> scale <0.62, 0.62, 0.14> texture { pigment { bozo scale 0.05 color_map { [0 srgb <0.88, 0.865, 0.82>] [1 srgb <0.92, 0.905, 0.87>] } } normal { average normal_map { [1 bumps 0.35 scale 0.22] [0.7 radial 0.5 frequency 34 rotate x*90 sine_wave] } } } rotate x*16 translate <0.88, 0.60, 0.55> }
object { Saucer(0.85, Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.2>)) translate <0.35, 0, -0.45> }
#declare R = seed(72);
#for (I, 0, 190) #local A = rand(R)*360; #local Q = sqrt(rand(R)); object { Leaf translate x*-0.5 scale <0.22, 1.2, 0.10> rotate <rand(R)*40 - 20, rand(R)*360, rand(R)*30 - 15> translate vrotate(<Q*0.52, 0.07 + 0.20*(1 - Q)*rand(R) + 0.02, 0>, y*A) + <0.35, 0, -0.45> texture { pigment { srgb <0.50, 0.55, 0.31>*(0.8 + 0.35*rand(R)) } } } #end
Shot(0, 14, <0.02, 0.62, 0>, 10, 21.5)
