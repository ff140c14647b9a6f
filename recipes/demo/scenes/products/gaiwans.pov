// One gaiwan, four glazes.
// item: moon-gaiwan Declare=Set=6 Declare=Tone=1
// item: moon-gaiwan-2 Declare=Set=6 Declare=Tone=1 Declare=View=2
// item: sacrificial-red-gaiwan Declare=Set=12 Declare=Tone=10
// item: sacrificial-red-gaiwan-2 Declare=Set=12 Declare=Tone=10 Declare=View=2
// item: wood-fired-gaiwan Declare=Set=7 Declare=Tone=6
// item: deep-sea-gaiwan Declare=Set=10 Declare=Tone=9
#include "sets.inc"
object { Gaiwan(G) scale 1.06 }
#if (Tone = 6) object { Twig(4, LeafGreen) rotate <0, 165, 0> scale 0.55 translate <1.50, 0.10, -0.6> } #end
#if (Tone = 9) object { Flared(0.36, 0.40, G) translate <1.30, 0, -0.45> } #end
#if (View = 2) Shot(20, 30, <0, 0.55, 0>, 10, 18) #else Shot(0, 11, <(Tone = 9 ? 0.12 : 0), 0.64, 0>, 10, (Tone = 9 ? 22.5 : 20.5)) #end
