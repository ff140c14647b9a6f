using BrandMall.Kernel.Pictures;

namespace BrandMall.Media.Cuts;

/// <param name="Path">Of the file in the library, present or former.</param>
/// <param name="Version">Of its content when the address was printed.</param>
internal sealed record SignedCut(string Path, string Version, PictureCut Cut);
