namespace BrandMall.Media.Masters;

/// <summary>What the decoding process is told, one line of JSON a file.</summary>
internal sealed record DecodeJob(string In, string Out, string Type, long MaxPixels, int MaxSide, int MaxFrames, int MasterSide);
