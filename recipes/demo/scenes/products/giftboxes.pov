// Boxes to give.
// item: north-winter-store-box Declare=Item=1 Declare=Set=3
// item: north-winter-store-box-2 Declare=Item=1 Declare=Set=3 Declare=View=2
// item: plum-rain-parcel Declare=Item=2 Declare=Set=9
// item: four-teas-sampler Declare=Item=3 Declare=Set=0
// item: staff-birthday-box Declare=Item=4 Declare=Set=11
// item: season-end-lucky-box Declare=Item=5 Declare=Set=10
#include "sets.inc"
#switch (Item)
#case (1) union { LidBox(0.92, 0.70, 0.62, Linen(<0.27, 0.185, 0.14>), Linen(<0.30, 0.205, 0.155>)) Cord(0.92, 0.70, 0.62, 0.022, texture { pigment { srgb <0.80, 0.68, 0.48> } }) rotate y*-20 translate <-0.10, 0, 0.1> }
  object { Persimmon(0.20) translate <0.92, 0, -0.62> } #break
#case (2) #declare Sage = Linen(<0.52, 0.60, 0.56>);
  union { Soft_Box(<-0.80, 0, -0.62>, <0.80, 0.50, 0.62>, 0.10, Sage) 
    // the four corners drawn up to the knot, and the two ears that are its handle
    #for (I, 0, 3) sphere_sweep { b_spline 6, <0.86, 0.30, 0.66>, 0.03, <0.74, 0.46, 0.57>, 0.035, <0.50, 0.505, 0.38>, 0.045, <0.22, 0.53, 0.17>, 0.055, <0.04, 0.56, 0.03>, 0.06, <-0.1, 0.57, -0.05>, 0.06 scale <(I > 1 ? -1 : 1), 1, (mod(I, 2) ? -1 : 1)> texture { Sage } } #end
    sphere { 0, 1 scale <0.14, 0.10, 0.13> translate y*0.60 texture { Sage } }
    #for (S, -1, 1, 2) sphere_sweep { b_spline 6, <S*-0.1, 0.58, 0>, 0.05, <0, 0.60, 0>, 0.06, <S*0.16, 0.70, -0.03>, 0.085, <S*0.34, 0.74, -0.05>, 0.095, <S*0.52, 0.68, -0.06>, 0.06, <S*0.62, 0.60, -0.06>, 0.02 scale <1, 1, 0.62> texture { Sage } } #end rotate y*-20 translate <-0.05, 0, 0> }
  object { Tag(0.17, 0.44, Paper, "") rotate x*90 rotate y*20 translate <0.85, 0.012, -0.40> } object { Twig(34, LeafGreen) rotate <0, 190, 0> scale 0.40 translate <0.62, 0.05, -0.82> } #break
#case (3) union { object { OpenTray(1.10, 0.34, 0.46, 0.05, Paulownia) } #declare Cs = array[4] { <0.44, 0.52, 0.36>, <0.66, 0.475, 0.23>, <0.52, 0.235, 0.17>, <0.205, 0.16, 0.145> }; #declare Ns = array[4] { "GREEN", "OOLONG", "BLACK", "DARK" };
    #for (I, 0, 3) union { object { Round_Cylinder_Union(0, y*0.58, 0.225, 0.02) Lacquer(Cs[I]) } object { Round_Cylinder_Union(y*0.54, y*0.70, 0.235, 0.02) texture { Walnut } } RoundLabel(0.225, 0.16, 0.09, 0.44, 0.40, Ns[I], "") translate <-0.75 + 0.5*I, 0.06, 0> } #end rotate y*10 } #break
#case (4) union { LidBox(0.82, 0.58, 0.62, Kraft, Kraft) Cord(0.82, 0.58, 0.62, 0.018, Jute) rotate y*-16 translate <-0.15, 0, 0.1> }
  union { CandleDrum(0.24, 0.36, 0.03, 0.03, AshWhite) cylinder { y*0.1, y*0.32, 0.01 texture { Ink } } translate <0.95, 0, -0.45> } object { Tag(0.18, 0.46, Paper, "") rotate x*16 rotate y*-12 translate <0.30, 0.455, -0.84> } #break
#else union { LidBox(0.80, 0.78, 0.66, texture { pigment { srgb <0.86, 0.855, 0.84> } finish { diffuse 0.84 } }, texture { pigment { srgb <0.88, 0.875, 0.86> } finish { diffuse 0.84 } }) Band(0, 0.24, 0.80, 0.78, 0.66, RedPaper) box { <-0.23, 0.24, -0.6985>, <0.23, 0.60, -0.698> LabelTexture(0.42, 0.72, "SEASON'S END", "THREE THINGS", RedPaper, Paper) } rotate y*-16 }
#end
#if (View = 2) Shot(20, 36, <0, 0.35, 0>, 10, 18) #else Shot(0, (Item = 3 ? 22 : 14), <0.04, (Item = 3 ? 0.28 : 0.42), 0>, 10, 19.5) #end
