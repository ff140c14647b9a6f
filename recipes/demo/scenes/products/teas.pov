// Tea in tins, paper, baskets and bricks.
// item: huangshan-maofeng Declare=Item=1 Declare=Set=4
// item: luan-guapian Declare=Item=2 Declare=Set=9
// item: da-hong-pao Declare=Item=3 Declare=Set=3
// item: white-peony Declare=Item=4 Declare=Set=0
// item: yunnan-gold Declare=Item=5 Declare=Set=8
// item: ripe-puer-cake Declare=Item=6 Declare=Set=7
// item: ripe-puer-cake-2 Declare=Item=6 Declare=Set=7 Declare=View=2
// item: raw-puer-cake Declare=Item=7 Declare=Set=2
// item: liubao-basket Declare=Item=8 Declare=Set=9
// item: fuzhuan-brick Declare=Item=9 Declare=Set=3
// item: last-spring-longjing Declare=Item=10 Declare=Set=10
// item: house-daily-tea Declare=Item=11 Declare=Set=11
#include "sets.inc"
#macro CupOf(M, C, X, Z) union { object { StraightCup(0.28, 0.35, M) } Poured(0.262, 0.2, 0.265, C) translate <X, 0, Z> } #end
#macro SquareTin(C, L1, L2) union { Soft_Box(<-0.54, 0, -0.54>, <0.54, 1.22, 0.54>, 0.03, texture { C }) Soft_Box(<-0.56, 1.04, -0.56>, <0.56, 1.44, 0.56>, 0.03, texture { C }) FlatLabel(0.35, 0.30, 0.54, -0.542, 1, L1, L2) } #end
#declare Tinned = finish { diffuse 0.75 ambient 0 specular 0.2 roughness 0.05 reflection { 0, 0.08 } }
#declare GreenInk = texture { pigment { srgb <0.20, 0.35, 0.27> } finish { diffuse 0.8 ambient 0 } }
#switch (Item)
#case (1) union { Caddy(0.58, 1.22, Lacquer(<0.44, 0.52, 0.36>), Walnut) RoundLabel(0.58, 0.33, 0.31, 0.62, 0.96, "MAOFENG", "HUANGSHAN  50 g") translate x*-0.16 } Strewn(<0.78, 0, -0.50>, 0.26, 0.18, 46, 0.17, <0.52, 0.56, 0.32>, 3) #break
#case (2) union { SquareTin(texture { pigment { srgb <0.27, 0.36, 0.31> } finish { Tinned } }, "GUAPIAN", "LU'AN  100 g") rotate y*20 translate x*-0.12 } Strewn(<0.92, 0, -0.55>, 0.24, 0.16, 40, 0.20, <0.34, 0.42, 0.24>, 9) #break
#case (3) union { Caddy(0.60, 1.18, Lacquer(<0.205, 0.135, 0.115>), Walnut) RoundLabel(0.60, 0.34, 0.31, 0.60, 0.98, "DA HONG PAO", "WUYI ROCK  80 g") translate x*-0.15 } CupOf(IronGrey, <0.60, 0.26, 0.07>, 0.88, -0.42) #break
#case (4) Pouch(0.56, 1.50, 0.34, texture { pigment { bozo scale 0.05 color_map { [0 srgb <0.78, 0.785, 0.765>] [1 srgb <0.82, 0.825, 0.805>] } } normal { granite 0.06 scale 0.5 } finish { diffuse 0.84 ambient 0 } }, "WHITE PEONY", "FUDING  100 g") CupOf(Celadon, <0.84, 0.74, 0.44>, 0.90, -0.38) #break
#case (5) union { Caddy(0.56, 1.22, Lacquer(<0.66, 0.475, 0.23>), Ebony) RoundLabel(0.56, 0.33, 0.31, 0.62, 0.94, "YUNNAN GOLD", "FENGQING  100 g") translate x*-0.14 } CupOf(MoonWhite, <0.66, 0.27, 0.07>, 0.86, -0.42) #break
#case (6) object { TeaCake(<0.70, 0.615, 0.50>, "RIPE PUER", "MENGHAI  2019  357 g", Ink) rotate x*10 translate <0, 1.12, 0.05> } object { CakeStand } #break
#case (7) object { TeaCake(<0.86, 0.85, 0.80>, "RAW PUER", "YIWU  2022  200 g", GreenInk) scale 0.92 rotate x*10 translate <0, 1.05, 0.05> } object { CakeStand } #break
#case (8) union {
    #for (J, 0, 15) #for (I, 0, 35) sphere { 0, 1 scale <0.085, 0.052, 0.035> translate <0, 0.05 + 0.062*J, -(0.60 + 0.10*sin(J/15*pi))> rotate y*(10*I + 5*mod(J, 2)) texture { Bamboo } } #end #end
    cylinder { y*0.02, y*0.98, 0.59 texture { pigment { srgb <0.36, 0.27, 0.17> } } } torus { 0.62, 0.05 translate y*1.02 texture { Bamboo } }
    sphere { 0, 1 scale <0.56, 0.16, 0.56> translate y*0.96 texture { pigment { granite scale 0.2 color_map { [0 srgb <0.10, 0.075, 0.06>] [1 srgb <0.24, 0.18, 0.14>] } } normal { granite 0.5 scale 0.15 } } }
    object { Tag(0.20, 0.52, Paper, "") translate <0.10, 0.66, -0.78> } union { box { <-0.26, 0.15, -0.795>, <0.26, 0.58, -0.788> SealedLabelTexture(0.35, 0.66, "LIUBAO", "250 g", Paper, Ink) translate x*0.10 } } translate x*-0.15 }
  CupOf(AshWhite, <0.50, 0.16, 0.06>, 0.92, -0.45) #break
#case (9) union { Soft_Box(<-0.86, 0, -0.22>, <0.86, 1.12, 0.22>, 0.04, texture { pigment { bozo scale 0.06 color_map { [0 srgb <0.60, 0.455, 0.30>] [1 srgb <0.66, 0.51, 0.35>] } } normal { granite 0.08 scale 0.4 } finish { diffuse 0.84 ambient 0 } })
    box { <-0.60, 0.26, -0.224>, <0.60, 0.90, -0.221> SealedLabelTexture(0.56, 1.1, "FU BRICK", "JINGYANG  900 g", Paper, Ink) } rotate <-6, 12, 0> translate <-0.05, 0, 0.12> }
  union { Soft_Box(<-0.20, 0, -0.16>, <0.20, 0.16, 0.16>, 0.03, texture { pigment { granite scale 0.15 color_map { [0 srgb <0.14, 0.095, 0.065>] [0.8 srgb <0.27, 0.195, 0.13>] [1 srgb <0.74, 0.58, 0.20>] } } normal { granite 0.6 scale 0.1 } }) rotate y*30 translate <0.78, 0, -0.55> } #break
#case (10) Pouch(0.54, 1.48, 0.32, texture { pigment { srgb <0.42, 0.50, 0.385> } normal { granite 0.05 scale 0.5 } finish { diffuse 0.82 ambient 0 specular 0.1 roughness 0.08 } }, "LONGJING", "LAST SPRING  100 g")
  object { Tag(0.20, 0.52, RedPaper, "BEST SOON") rotate x*16 rotate y*-10 translate <0.55, 0.515, -0.44> } #break
#else Pouch(0.62, 1.62, 0.40, Kraft, "DAILY BLACK", "FOR THE HOUSE  500 g") union { object { Mug(AshWhite) rotate y*20 } Poured(0.56, 0.8, 0.96, <0.58, 0.28, 0.08>) scale 0.50 translate <0.92, 0, -0.36> }
#end
#if (View = 2) Shot(-28, 14, <0, 1.0, 0>, 10, 17) #else #switch (Item) #case (6) #case (7) Shot(0, 7, <0, 0.98, 0>, 10, 22) #break #else Shot(0, 9, <0.05, 0.76, 0>, 10, (Item = 9 ? 22.5 : 21)) #end #end
