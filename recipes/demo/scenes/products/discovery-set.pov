// 七味小样: seven vials in a paulownia tray, seen from above.
#include "room.inc"
Fill(<0.64, 0.66, 0.68>*0.64)
Key(-1, 8.5, 1.4, <1.0, 0.985, 0.96>*0.92)
Sweep(LinenWhite*0.97, 0, 4.0)
object { OpenTray(1.28, 0.30, 0.62, 0.07, Paulownia) }
#declare Juices = array[7] { <0.70, 0.80, 0.60>, <0.62, 0.72, 0.76>, <0.86, 0.60, 0.28>, <0.90, 0.70, 0.32>, <0.86, 0.64, 0.62>, <0.62, 0.68, 0.50>, <0.72, 0.54, 0.40> };
#for (I, 0, 6)
  union { object { Round_Cylinder_Merge(<0, 0, -0.50>, <0, 0, 0.18>, 0.125, 0.03) material { Glass } no_shadow }
    object { Round_Cylinder_Merge(<0, 0, -0.47>, <0, 0, 0.08>, 0.10, 0.03) Liquid(Juices[I], 0.35) }
    object { Round_Cylinder_Union(<0, 0, 0.17>, <0, 0, 0.46>, 0.13, 0.02) texture { Ebony } }
    translate <-0.99 + 0.33*I, 0.22, 0.02> }
#end
union { Soft_Box(<-1.31, 0, -0.65>, <1.31, 0.05, 0.65>, 0.02, texture { Paulownia })
  box { <-0.6, 0.0501, -0.3>, <0.6, 0.051, 0.3> texture { object { LabelInk(0, 1.5, "SEVEN SCENTS", "DISCOVERY SET  7 x 2 ml") rotate x*90 texture { Paulownia } texture { Ink } } } } rotate <-8, -4, 0> translate <0.05, 0.14, 1.5> }
Shot(0, 46, <0, 0.1, 0.40>, 10, 18.4)
