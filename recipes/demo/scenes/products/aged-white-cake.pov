// 老白茶饼: a cake in its paper on a little stand.
#include "room.inc"
Fill(<0.60, 0.63, 0.65>*0.6)
Key(-1, 7.8, 1.2, <1.0, 0.985, 0.96>*0.98)
Sweep(<0.63, 0.66, 0.63>, -0.1, 3.0)
Soft_Box(<-1.4, -0.1, -0.8>, <1.4, 0, 0.9>, 0.03, texture { Walnut })
superellipsoid { <1, 0.55> scale <0.98, 0.98, 0.20>
    texture { object { union { object { LabelInk(0.04, 1.9, "AGED WHITE TEA", "FUDING  2018  357 g") } box { <-0.055, 0.42, -6>, <0.055, 0.53, 6> } }
      texture { pigment { bozo scale 0.05 color_map { [0 srgb <0.88, 0.865, 0.82>] [1 srgb <0.92, 0.905, 0.87>] } } normal { average normal_map { [1 bumps 0.35 scale 0.22] [0.7 radial 0.5 frequency 34 rotate x*90 sine_wave] } } finish { diffuse 0.84 ambient 0 } }
      texture { Seal } } }
  rotate x*10 translate <0, 1.12, 0.05> }
union { #for (I, -1, 1, 2) cylinder { <I*0.5, 0, -0.42>, <I*0.5, 0.34, -0.24>, 0.035 } cylinder { <I*0.5, 0.03, -0.42>, <I*0.5, 0.03, 0.5>, 0.035 } cylinder { <I*0.5, 0.03, 0.5>, <I*0.5, 1.0, 0.34>, 0.035 } #end cylinder { <-0.62, 0.20, -0.1>, <0.62, 0.20, -0.1>, 0.035 } texture { Ebony } }
#if (View = 2) Shot(-30, 12, <0, 1.0, 0>, 10, 17) #else Shot(0, 6, <0, 0.98, 0>, 10, 23) #end
