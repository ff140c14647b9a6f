// Four rooms of a day: tea table, study desk, bath, entrance.
// frame: lookbook-1 1200 1500 Declare=Item=1
// frame: lookbook-2 1200 1500 Declare=Item=2
// frame: lookbook-3 1200 1500 Declare=Item=3
// frame: lookbook-4 1200 1500 Declare=Item=4
#include "room.inc"
#include "ink.inc"
#include "extras.inc"
#ifndef (Item) #declare Item = 1; #end
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
#declare Moon = Glaze(<0.87, 0.885, 0.875>, <0.79, 0.82, 0.815>);
#declare Ash = Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.20>);
#switch (Item)
#case (1)
  Fill(<0.60, 0.64, 0.66>*0.72)
  Key(-1, 8.4, 0.7, <1.0, 0.98, 0.95>*1.02)
  plane { y, -0.02 Plaster(<0.60, 0.64, 0.625>) }
  Soft_Box(<-2.15, -0.02, -30>, <1.55, 0.02, 30>, 0.008, Linen(<0.50, 0.555, 0.545>))
  LeafShadow(<-1.6, 3.6, 0.6>, <-30, 30, -24>, 1.2, 47)
  object { OpenTray(1.42, 0.14, 0.92, 0.06, Walnut) rotate y*-8 translate <-0.15, 0.02, 0.25> }
  object { Gaiwan(Moon) scale 0.62 translate <-0.78, 0.10, 0.30> }
  union { Pitcher(<0.82, 0.66, 0.28>, 0.66) rotate y*-40 scale 0.62 translate <0.38, 0.10, 0.52> }
  #macro Small(X, Z, M) union { object { StraightCup(0.27, 0.32, M) } cylinder { y*0.1, y*0.25, 0.252 Tea(<0.74, 0.56, 0.18>) } translate <X, 0.02, Z> } #end
  union { Small(0.35, -0.22, Celadon) translate y*0.08 } Small(1.85, -0.75, Celadon) Small(-1.55, -1.35, Celadon)
  object { Saucer(0.52, Ash) translate <0.35, 0.02, -1.62> } Strewn(<0.35, 0.10, -1.62>, 0.30, 0.30, 70, 0.17, <0.42, 0.47, 0.26>, 5)
  object { Caddy(0.36, 0.66, Lacquer(<0.22, 0.30, 0.26>), Ebony) translate <-1.55, 0.02, 1.55> }
  object { Twig(14, LeafGreen) rotate <0, -18, 0> scale 0.75 translate <0.55, 0.10, 1.85> }
  Shot(-8, 46, <0, 0.1, 0>, 12, 24)
#break
#case (2)
  Fill(<0.60, 0.625, 0.66>*1.12)
  Key(-1, 7.4, 0.5, <1.0, 0.965, 0.90>*1.05)
  NearShade(-1)
  Corner(<0.60, 0.635, 0.635>, -0.6, 2.6)
  PaneGate(-1, 7.4, <0.1, 1.7, 0.4>, 1.4, 1.9, 3, 4)
  Soft_Box(<-14, -0.5, -9>, <14, 0, 1.9>, 0.04, texture { Walnut scale 1.7 })
  // felt, paper, the hills someone has begun
  Soft_Box(<-1.75, 0, -1.75>, <1.15, 0.02, 0.05>, 0.008, Linen(<0.30, 0.33, 0.33>))
  #declare Hill = function(x, f, s) { f_noise3d(x*f + s, s*3.7, 1) }
  box { <-1.45, 0.02, -1.55>, <0.75, 0.028, -0.15> texture { pigment { function { max(0, min(1, 1 - 3.2*abs(z + 1.02 - 0.55*Hill(x, 1.7, 3)) - 0.5*f_noise3d(x*9, z*22, 3))) } color_map { [0 srgb <0.93, 0.925, 0.90>] [0.4 srgb <0.80, 0.81, 0.80>] [1 srgb <0.30, 0.33, 0.33>] } } finish { diffuse 0.84 } } }
  union { Soft_Box(<-0.05, 0, -0.13>, <0.9, 0.10, 0.13>, 0.03, texture { Ebony }) translate <-0.2, 0.02, -1.7> }
  object { Brush(1.7) rotate <0, -28, 0> translate <0.35, 0.12, -1.15> }
  union { difference { Soft_Box(<-0.36, 0, -0.5>, <0.36, 0.18, 0.5>, 0.05, texture { Slate }) cylinder { <0, 0.10, -0.08>, <0, 1, -0.08>, 0.28 texture { Slate } } } cylinder { <0, 0.09, -0.08>, <0, 0.105, -0.08>, 0.279 texture { pigment { srgb <0.05, 0.05, 0.05> } finish { specular 0.5 roughness 0.01 reflection { 0.02, 0.4 fresnel on } } } interior { ior 1.4 } } rotate y*-12 translate <1.55, 0, -0.75> }
  union { Soft_Box(<-0.75, 0, -0.5>, <0.75, 0.17, 0.5>, 0.02, Linen(<0.33, 0.39, 0.40>)) Soft_Box(<-0.68, 0.17, -0.46>, <0.68, 0.31, 0.46>, 0.02, Linen(<0.62, 0.55, 0.44>)) rotate y*12 translate <1.35, 0, 0.85> }
  union { object { Round_Cylinder_Union(0, y*0.82, 0.40, 0.10) Speckled(<0.235, 0.24, 0.24>, <0.5, 0.46, 0.40>) } object { Round_Cylinder_Union(y*0.78, y*0.96, 0.16, 0.03) Speckled(<0.235, 0.24, 0.24>, <0.5, 0.46, 0.40>) }
    Reeds(6, 0.78, 2.0, 0.42, 9, <0.17, 0.165, 0.16>) RoundLabel(0.40, 0.25, 0.21, 0.42, 0.72, "OLD STUDY", "200 ml") translate <1.32, 0.31, 0.85> }
  object { BudVase(Celadon) scale 0.62 translate <-1.15, 0, 1.0> }
  object { Twig(24, LeafGreen) rotate x*-65 scale 1.05 rotate z*70 translate <-1.15, 1.22, 1.0> }
  Shot(0, 16, <0, 0.82, 0>, 12, 24)
#break
#case (3)
  Fill(<0.62, 0.66, 0.69>*0.72)
  Key(1, 8.2, 0.7, <1.0, 0.985, 0.96>*1.0)
  plane { y, -4 Matte(<0.5, 0.52, 0.52>) }
  // a tiled wall, glazed and a little uneven
  #declare R = seed(4);
  #for (I, -7, 7) #for (J, -1, 9) object { Soft_Box(<0.008, 0.008, 0>, <0.702, 0.702, 0.2>, 0.02, texture { pigment { srgb <0.63, 0.70, 0.685>*(0.965 + 0.06*rand(R)) } finish { diffuse 0.76 ambient 0 specular 0.15 roughness 0.03 reflection { 0.02, 0.10 } } }) rotate <rand(R) - 0.5, rand(R) - 0.5, 0>*0.5 translate <I*0.71, J*0.71, 2.0> } #end #end
  plane { -z, -2.06 Matte(<0.80, 0.80, 0.79>) }
  Soft_Box(<-12, -0.22, -1.3>, <12, 0, 2.05>, 0.03, texture { PaleStone scale 1.4 })
  #for (I, -4, 3) Soft_Box(<I*1.62 + 0.02, -5, -1.2>, <I*1.62 + 1.60, -0.24, -1.0>, 0.02, texture { Paulownia rotate z*90 translate y*I*3 }) #end
  union { object { Round_Cylinder_Union(0, y*1.5, 0.46, 0.08) texture { pigment { srgb <0.22, 0.17, 0.12> } finish { diffuse 0.6 ambient 0 specular 0.5 roughness 0.01 reflection { 0.02, 0.5 fresnel on } conserve_energy } } interior { ior 1.5 } }
    object { Round_Cylinder_Union(y*1.48, y*1.66, 0.20, 0.03) texture { Ink } } cylinder { y*1.6, y*1.90, 0.05 texture { Ink } }
    object { Round_Cylinder_Union(y*1.86, y*2.0, 0.12, 0.03) texture { Ink } } sphere_sweep { linear_spline 3, <0, 1.95, 0>, 0.05, <-0.36, 1.95, -0.12>, 0.045, <-0.43, 1.88, -0.15>, 0.032 texture { Ink } }
    RoundLabel(0.46, 0.33, 0.34, 0.72, 0.96, "BAMBOO RAIN", "HAND WASH  300 ml") translate <-0.35, 0, 0.2> }
  union { Folded(0.85, 0.52, 4, <0.83, 0.835, 0.82>, 3) rotate y*8 translate <1.45, 0, 0.75> }
  union { Folded(0.80, 0.50, 2, <0.56, 0.63, 0.60>, 8) rotate y*4 translate <1.42, 0.53, 0.74> }
  object { Saucer(0.62, Ash) translate <0.85, 0, -0.72> } union { Soft_Box(<-0.36, 0, -0.22>, <0.36, 0.22, 0.22>, 0.08, Matte(<0.62, 0.69, 0.60>)) rotate y*18 translate <0.85, 0.08, -0.72> }
  object { BudVase(Moon) scale 0.72 translate <-1.45, 0, 0.75> } object { Twig(14, LeafGreen) rotate x*-70 scale 1.0 rotate z*76 translate <-1.45, 1.42, 0.75> }
  Pebble(<-1.25, 0, -0.75>, <0.24, 0.13, 0.18>, texture { Slate }) Pebble(<-0.92, 0, -0.98>, <0.13, 0.08, 0.10>, texture { PaleStone })
  Shot(0, 8, <0.05, 1.35, 0>, 12, 23)
#break
#else
  Fill(<0.60, 0.63, 0.67>*1.05)
  Key(-1, 8.0, 0.5, <1.0, 0.975, 0.93>*1.05)
  Corner(<0.745, 0.755, 0.75>, -2.6, 2.2)
  MoonGate(-1, 8.0, <0.15, 1.75, 1.4>, 1.45)
  Soft_Box(<-2.35, -0.16, -0.75>, <2.35, 0, 2.15>, 0.03, texture { Walnut scale 1.4 }) 
  #for (I, -1, 1, 2) Soft_Box(<I*2.1 - 0.08, -2.6, -0.55>, <I*2.1 + 0.08, -0.15, -0.39>, 0.02, texture { Walnut }) Soft_Box(<I*2.1 - 0.08, -2.6, 1.85>, <I*2.1 + 0.08, -0.15, 2.05>, 0.02, texture { Walnut }) #end
  Soft_Box(<-2.1, -0.62, -0.52>, <2.1, -0.5, -0.44>, 0.02, texture { Walnut })
  union { object { Shoulder(0.60, 0.95, 0.16, Frosted) } Reeds(7, 0.9, 2.15, 0.46, 4, <0.60, 0.48, 0.32>) RoundLabel(0.604, 0.28, 0.22, 0.40, 0.78, "MOSS COURT", "200 ml") translate <0.62, 0, 0.35> }
  object { BudVase(Speckled(<0.27, 0.285, 0.29>, <0.5, 0.46, 0.40>)) scale 0.95 translate <-1.05, 0, 0.65> } object { Twig(34, LeafGreen) rotate x*-65 scale 1.35 rotate z*62 translate <-1.05, 1.86, 0.65> }
  object { Bowl(0.46, 0.36, Celadon) translate <-0.15, 0, -0.28> } object { Moss(600, 0.26, 0.12, 5) translate <1.62, 0.06, 0.1> } object { Saucer(0.42, Ash) translate <1.62, 0, 0.1> }
  union { torus { 0.12, 0.016 rotate x*90 } cylinder { <0, -0.12, 0>, <0, -0.5, 0>, 0.018 } box { <0, -0.5, -0.012>, <0.11, -0.40, 0.012> } Metal(<0.62, 0.52, 0.34>, 0.05) rotate x*90 rotate y*62 translate <0.10, 0.018, -0.60> }
  // a paper umbrella, closed, against the console
  union { cone { 0, 0.05, y*2.3, 0.19 texture { pigment { radial frequency 12 color_map { [0 srgb <0.45, 0.17, 0.12>] [0.5 srgb <0.56, 0.215, 0.15>] [1 srgb <0.45, 0.17, 0.12>] } } finish { diffuse 0.82 } } } cylinder { y*-0.15, y*2.85, 0.032 texture { Bamboo } } object { Round_Cylinder_Union(y*2.28, y*2.42, 0.10, 0.03) texture { Ebony } } rotate <8, 0, 6> translate <1.72, -2.45, -1.05> }
  Shot(0, 5, <0.05, 0.40, 0>, 12, 26.5)
#end
