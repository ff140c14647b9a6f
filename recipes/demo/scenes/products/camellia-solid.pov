// 山茶固体香膏: a small brass tin, open, on folded linen.
#include "room.inc"
Fill(<0.62, 0.63, 0.65>*0.62)
Key(-1, 8.5, 1.8, <1.0, 0.98, 0.95>*0.98)
Sweep(RoseGrey, -0.22, 3.0)
Soft_Box(<-1.5, -0.22, -1.1>, <1.5, -0.11, 1.1>, 0.05, Linen(<0.83, 0.82, 0.79>))
Soft_Box(<-1.46, -0.11, -1.06>, <1.52, 0, 1.1>, 0.05, Linen(<0.85, 0.84, 0.81>))
#declare Brass = Metal(<0.74, 0.62, 0.40>, 0.04);
union { difference { object { Round_Cylinder_Union(0, y*0.34, 0.72, 0.04) } cylinder { y*0.2, y*1, 0.665 } material { Brass } }
  cylinder { y*0.1, y*0.285, 0.664 texture { pigment { srgb <0.93, 0.86, 0.80> } normal { bumps 0.05 scale 0.3 } finish { diffuse 0.8 specular 0.15 roughness 0.05 ambient 0 } } } translate <-0.32, 0, -0.2> }
union { object { Round_Cylinder_Union(0, y*0.22, 0.75, 0.04) material { Brass } } cylinder { y*0.2201, y*0.2215, 0.60 texture { object { LabelInk(0, 1.5, "CAMELLIA", "SOLID PERFUME  15 g") rotate x*90 texture { pigment { srgb <0.72, 0.60, 0.39> } finish { diffuse 0.5 ambient 0 specular 0.4 roughness 0.06 metallic } } texture { Ink } } } }
  rotate x*-62 rotate y*14 translate <0.52, 0.70, 0.55> }
#if (View = 2) Shot(-24, 38, <0.02, 0.25, 0>, 10, 18) #else Shot(0, 20, <0.05, 0.42, 0>, 10, 23) #end
