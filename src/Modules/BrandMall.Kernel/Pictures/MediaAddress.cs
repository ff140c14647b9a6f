namespace BrandMall.Kernel.Pictures;

/// <summary>Where files of the media library are served, and under which key their changes are written down.</summary>
public static class MediaAddress
{
    public const string Kind = "media";

    private const int KeyLength = 200;

    public static string Of(string path) => "/media/" + string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>Key in the change table of the file at this path.</summary>
    public static string Key(string path) => path.Length > KeyLength ? path[..KeyLength] : path;
}
