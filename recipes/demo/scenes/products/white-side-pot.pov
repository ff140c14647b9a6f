// 白瓷侧把壶: moon-white pot with a side handle.
#include "room.inc"
Fill(<0.58, 0.62, 0.65>*0.6)
Key(-1, 8.0, 1.6, <1.0, 0.99, 0.97>*0.95)
Sweep(<0.56, 0.61, 0.60>, -0.1, 3.0)
Soft_Box(<-1.6, -0.1, -1.4>, <1.6, 0, 1.0>, 0.03, texture { Paulownia })
object { SidePot(Glaze(<0.88, 0.895, 0.885>, <0.80, 0.83, 0.825>)) rotate y*-24 scale 1.12 translate <0.02, 0, 0.15> }
object { StraightCup(0.27, 0.34, Glaze(<0.88, 0.895, 0.885>, <0.80, 0.83, 0.825>)) translate <-1.0, 0, -0.70> }
cylinder { <-1.0, 0.20, -0.70>, <-1.0, 0.25, -0.70>, 0.252 Tea(<0.74, 0.62, 0.25>) }
#if (View = 2) Shot(30, 30, <0.28, 0.42, 0>, 10, 23) #else Shot(0, 14, <0.04, 0.66, 0>, 10, 24) #end
