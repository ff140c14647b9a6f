// The four shelves' banners: things to the right, the left half of the wall for words.
// frame: gift-hero 1920 900 Declare=Item=1
// frame: tea-hero 1920 900 Declare=Item=2
// frame: fragrance-hero 1920 900 Declare=Item=3
// frame: teaware-hero 1920 900 Declare=Item=4
#include "room.inc"
#include "extras.inc"
#ifndef (Item) #declare Item = 1; #end
#declare Celadon = Glaze(<0.63, 0.735, 0.70>, <0.49, 0.625, 0.59>);
#declare Moon = Glaze(<0.87, 0.885, 0.875>, <0.79, 0.82, 0.815>);
#declare Ash = Speckled(<0.80, 0.79, 0.75>, <0.36, 0.27, 0.20>);
#switch (Item)
#case (1)
  Fill(<0.62, 0.63, 0.66>*0.66)
  Key(1, 8.0, 0.8, <1.0, 0.98, 0.95>*1.0)
  Sweep(<0.755, 0.725, 0.715>, 0, 3.2)
  union { LidBox(1.05, 0.62, 0.74, Linen(<0.24, 0.315, 0.285>), Linen(<0.26, 0.34, 0.305>)) rotate y*-14 translate <2.05, 0, 0.35> }
  union { LidBox(0.78, 0.46, 0.56, Linen(<0.80, 0.805, 0.77>), Linen(<0.82, 0.825, 0.79>)) Band(0, 0.26, 0.78, 0.46, 0.56, Paper) box { <-0.25, 0.06, -0.6005>, <0.25, 0.42, -0.60> SealedLabelTexture(0.20, 0.78, "WITH THE SNOW", "", Paper, Ink) } rotate y*9 translate <2.0, 0.63, 0.35> }
  union { LidBox(0.46, 0.34, 0.38, Linen(<0.60, 0.20, 0.15>), Linen(<0.64, 0.22, 0.165>)) Cord(0.46, 0.34, 0.38, 0.018, texture { pigment { srgb <0.86, 0.82, 0.73> } }) rotate y*-12 translate <1.95, 1.10, 0.35> }
  union { LidBox(0.58, 0.52, 0.52, Linen(<0.44, 0.50, 0.53>), Linen(<0.46, 0.525, 0.555>)) Cord(0.58, 0.52, 0.52, 0.018, texture { pigment { srgb <0.86, 0.82, 0.73> } }) rotate y*18 translate <3.65, 0, 0.25> }
  union { Soft_Box(<-0.52, 0, -0.34>, <0.52, 0.02, 0.34>, 0.004, texture { Paper }) box { <-0.05, 0.0201, -0.05>, <0.05, 0.021, 0.05> texture { Seal } } rotate y*-24 translate <0.62, 0, -0.75> }
  object { Brush(0.9) scale 0.8 rotate y*-30 translate <0.62, 0.06, -1.0> }
  object { Pine(8) rotate <0, 196, 0> scale 0.66 translate <3.35, 0.08, -0.95> }
  Shot(0, 9, <0.3, 0.86, 0>, 12, 42)
#break
#case (2)
  Fill(<0.62, 0.65, 0.655>*0.66)
  Key(-1, 8.0, 0.6, <1.0, 0.985, 0.95>*1.0)
  Sweep(<0.735, 0.76, 0.735>, -0.12, 3.2)
  LeafShadow(<-1.6, 3.4, 1.6>, <-20, 40, -24>, 1.3, 61)
  Soft_Box(<0.1, -0.12, -1.15>, <4.25, 0, 1.15>, 0.03, texture { Walnut scale 1.4 })
  union { Caddy(0.46, 1.10, Lacquer(<0.22, 0.30, 0.26>), Ebony) RoundLabel(0.46, 0.29, 0.27, 0.55, 0.84, "LONGJING", "FIRST SPRING  50 g") translate <1.0, 0, 0.55> }
  union { Caddy(0.42, 0.78, Lacquer(<0.52, 0.235, 0.17>), Walnut) RoundLabel(0.42, 0.27, 0.23, 0.39, 0.76, "LAPSANG", "TONGMU PASS  100 g") translate <1.98, 0, 0.78> }
  superellipsoid { <1, 0.55> scale <0.72, 0.72, 0.16> texture { object { union { object { LabelInk(0.04, 1.4, "AGED WHITE TEA", "FUDING  2018  357 g") } box { <-0.045, 0.31, -6>, <0.045, 0.40, 6> } } texture { pigment { bozo scale 0.05 color_map { [0 srgb <0.88, 0.865, 0.82>] [1 srgb <0.92, 0.905, 0.87>] } } normal { radial 0.4 frequency 34 rotate x*90 sine_wave } finish { diffuse 0.84 } } texture { Seal } } } rotate x*14 translate <3.35, 0.70, 0.62> }
  object { Saucer(0.62, Ash) translate <2.55, 0, -0.52> } Strewn(<2.55, 0.08, -0.52>, 0.38, 0.38, 110, 0.18, <0.46, 0.51, 0.29>, 7)
  object { Gaiwan(Moon) scale 0.44 translate <1.25, 0, -0.55> }
  object { Bowl(0.30, 0.30, Celadon) translate <3.72, 0, -0.45> } cylinder { <3.72, 0.18, -0.45>, <3.72, 0.20, -0.45>, 0.255 Tea(<0.76, 0.62, 0.22>) }
  Shot(0, 9, <0.32, 0.78, 0>, 12, 42)
#break
#case (3)
  Fill(<0.60, 0.64, 0.68>*0.98)
  Key(-1, 7.8, 0.45, <1.0, 0.98, 0.94>*1.05)
  Corner(<0.70, 0.735, 0.745>, -0.24, 2.6)
  PaneGate(-1, 7.8, <2.2, 1.35, 0.5>, 1.7, 1.5, 4, 3)
  NearShade(-1) box { <-8, 4.4, -5.6>, <-6.0, 6.4, -4.2> no_image no_reflection no_radiosity }
  Soft_Box(<0.15, -0.24, -0.95>, <4.3, 0, 0.95>, 0.03, texture { PaleStone })
  union { FluteBottle(0.32, 1.45, 0.84, Liquid(<0.92, 0.70, 0.34>, 0.7), Ebony) RoundLabel(0.32, 0.25, 0.28, 0.66, 0.76, "No. 9  OSMANTHUS", "PARFUM  30 ml") translate <0.92, 0, 0.25> }
  union { SquareBottle(0.58, 1.40, 0.35, 0.80, Liquid(<0.80, 0.87, 0.70>, 1.9), Ebony, 0.28) FlatLabel(0.33, 0.28, 0.60, -0.352, 0.95, "No. 3  BAMBOO RAIN", "EAU DE TOILETTE  50 ml") rotate y*-8 translate <2.05, 0, 0.05> }
  union { CandleDrum(0.46, 0.70, 0.045, 0.05, Clay(<0.58, 0.40, 0.31>)) cylinder { y*0.4, y*0.62, 0.012 texture { Ink } } RoundLabel(0.46, 0.25, 0.21, 0.36, 0.70, "CEDAR HEARTH", "180 g") translate <3.02, 0, -0.30> }
  union { object { Shoulder(0.46, 0.72, 0.13, Frosted) } Reeds(7, 0.66, 1.85, 0.42, 4, <0.60, 0.48, 0.32>) translate <3.72, 0, 0.35> }
  Pebble(<1.42, 0, -0.62>, <0.17, 0.10, 0.13>, texture { Slate })
  object { Twig(34, LeafGreen) rotate <0, 12, 0> scale 0.55 translate <-0.85, -0.18, -0.55> }
  Shot(0, 6, <0.3, 0.86, 0>, 12, 42)
#break
#else
  Fill(<0.58, 0.62, 0.66>*0.70)
  Key(1, 7.8, 0.9, <1.0, 0.985, 0.96>*1.0)
  Sweep(<0.60, 0.645, 0.67>, -0.12, 3.2)
  Soft_Box(<0.0, -0.12, -1.1>, <4.3, 0, 1.1>, 0.03, texture { Ebony })
  object { IronKettle() rotate y*10 scale 0.66 translate <1.15, 0, 0.55> }
  object { StonePot(Clay(<0.50, 0.33, 0.28>)) rotate y*-10 scale 0.74 translate <2.62, 0, 0.35> }
  object { Gaiwan(Moon) scale 0.50 translate <3.72, 0, 0.20> }
  #macro Cup(M, X, Z) union { object { StraightCup(0.25, 0.31, M) } cylinder { y*0.1, y*0.24, 0.235 Tea(<0.74, 0.52, 0.17>) } translate <X, 0, Z> } #end
  Cup(Celadon, 0.85, -0.60) Cup(Speckled(<0.30, 0.31, 0.31>, <0.5, 0.46, 0.4>), 1.55, -0.75) Cup(Moon, 2.25, -0.62)
  object { Bowl(0.36, 0.34, Celadon) translate <3.15, 0, -0.62> }
  Shot(0, 9, <0.3, 0.80, 0>, 12, 42)
#end
