// 雾起时，山在香里: ink-wash ridges rise to the right, the upper left stays empty for words.
// frame: hero-mist 1920 900 Declare=Tall=0
// frame: hero-mist-portrait 900 1200 Declare=Tall=1
// tone: -blur 0x0.4
#include "ink.inc"
global_settings { assumed_gamma 1.0 max_trace_level 20 }
#ifndef (Tall) #declare Tall = 0; #end
#declare W = (Tall ? 0.92 : 2.1333);
camera { orthographic location <(Tall ? 0.52 : 0), (Tall ? 0.57 : 0.5), -10> look_at <(Tall ? 0.52 : 0), (Tall ? 0.57 : 0.5), 0> right x*W up y*(Tall ? 1.2267 : 1) }
// Sky: cool above, a breath of apricot where the light will come.
#declare Warm = function(x, y) { exp(-pow((x - 0.62)/0.75, 2) - pow((y - 0.50)/0.26, 2)) }
box { <-7, -3, 9>, <7, 5, 9.1> pigment { function { min(1, Warm(x, y)) } color_map { [0 srgb <0.835, 0.855, 0.855>] [1 srgb <0.955, 0.915, 0.865>] } } finish { emission 1 diffuse 0 } }
box { <-7, -3, 8.9>, <7, 5, 8.95> pigment { function { Step((y - 0.55)*1.1) } color_map { [0 srgbt <0.74, 0.785, 0.795, 1>] [1 srgbt <0.72, 0.77, 0.785, 0.15>] } } finish { emission 1 diffuse 0 } }
sphere { 0, 1 scale <0.030, 0.030, 0.001> translate <0.36, 0.74, 8.8> pigment { srgbt <0.985, 0.90, 0.82, 0.15> } finish { emission 1 diffuse 0 } }
Ridge(8, 0.20, 0.64, 1.5, 3.3, 0.75, 0.55, 0.22, 0.42, <0.60, 0.665, 0.68>, 0.016, 0.0)
Ridge(7, 0.14, 0.62, 1.9, 8.1, 0.95, 0.45, 0.20, 0.58, <0.51, 0.585, 0.60>, 0.010, 0.0)
Ridge(6, 0.14, 0.34, 2.2, 14.6, 0.35, 0.40, 0.17, 0.62, <0.44, 0.52, 0.53>, 0.008, 0.004)
Ridge(5, 0.09, 0.30, 2.4, 21.7, -0.55, 0.60, 0.15, 0.55, <0.39, 0.475, 0.475>, 0.007, 0.006)
Ridge(4, 0.06, 0.40, 2.6, 31.9, 0.85, 0.36, 0.15, 0.78, <0.30, 0.375, 0.37>, 0.005, 0.010)
Ridge(3, 0.00, 0.20, 3.0, 47.4, 0.05, 0.50, 0.12, 0.80, <0.245, 0.315, 0.305>, 0.004, 0.014)
Ridge(2, -0.06, 0.22, 3.2, 57.2, 0.98, 0.42, 0.14, 0.95, <0.165, 0.22, 0.21>, 0.003, 0.020)
Ridge(1, -0.09, 0.16, 3.4, 71.2, -0.95, 0.35, 0.13, 0.92, <0.185, 0.24, 0.23>, 0.003, 0.020)
