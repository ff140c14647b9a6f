// What keeps tea.
// item: tin-caddy Declare=Item=1 Declare=Set=1
// item: celadon-caddy Declare=Item=2 Declare=Set=2 Declare=Tone=0
// item: celadon-caddy-blue Declare=Item=2 Declare=Set=0 Declare=Tone=9
// item: paulownia-tea-chest Declare=Item=3 Declare=Set=7
// item: waking-jar Declare=Item=4 Declare=Set=8 Declare=Tone=11
// item: waking-jar-red Declare=Item=4 Declare=Set=4 Declare=Tone=12
// item: waking-jar-sand Declare=Item=4 Declare=Set=1 Declare=Tone=13
#include "sets.inc"
#switch (Item)
#case (1) #declare Tin = Metal(<0.70, 0.705, 0.70>, 0.06);
  #macro Can(R, H, At) union { object { Round_Cylinder_Union(0, y*H, R, 0.05) } object { Round_Cylinder_Union(y*(H - 0.02), y*(H + 0.22), R*0.82, 0.05) } object { Round_Cylinder_Union(y*(H + 0.2), y*(H + 0.30), 0.10, 0.04) } #for (I, 0, 1) torus { R + 0.002, 0.012 translate y*(H*0.12 + H*0.76*I) } #end material { Tin } translate At } #end
  Can(0.52, 1.12, <-0.36, 0, 0.15>) Can(0.38, 0.68, <0.66, 0, -0.25>) #break
#case (2) object { Jar(G, Walnut) scale 0.98 translate x*-0.05 } #break
#case (3) union { LidBox(0.88, 0.86, 0.66, Paulownia, Paulownia) box { <-0.30, 0.16, -0.6605>, <0.30, 0.34, -0.66> texture { object { LabelInk(0.27, 0.7, "TEA", "") texture { Paulownia } texture { Ink } } } }
    Cord(0.88, 0.86, 0.66, 0.018, texture { pigment { srgb <0.50, 0.16, 0.12> } }) rotate y*-20 } #break
#else union { object { Jar(G, Linen(<0.70, 0.66, 0.58>)) } sphere_sweep { b_spline 6, <-0.5, 1.30, -0.3>, 0.022, <-0.3, 1.27, -0.48>, 0.022, <0, 1.26, -0.57>, 0.022, <0.3, 1.27, -0.48>, 0.022, <0.5, 1.29, -0.3>, 0.022, <0.6, 1.3, 0>, 0.022 texture { Jute } } }
#end
Shot(0, (Item = 3 ? 14 : 8), <0.02, (Item = 3 ? 0.44 : 0.70), 0>, 10, (Item = 3 ? 19.5 : 20.5))
