namespace BrandMall.Media.Masters;

/// <summary>What became of a file that was handed in: the clean content the library keeps.</summary>
/// <param name="File">Where it lies unfinished; placing it takes it away.</param>
/// <param name="Cuts">Copies can be made of it.</param>
/// <param name="Colour">Average colour; empty for what is no picture.</param>
/// <param name="Blur">A few pixels of it as a data address.</param>
internal sealed record Master(string File, string Type, int Width, int Height, long Bytes, string Sha256, bool Cuts = false, bool Transparent = false, string Colour = "", string Blur = "");
