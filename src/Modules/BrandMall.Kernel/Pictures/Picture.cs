namespace BrandMall.Kernel.Pictures;

/// <summary>What a page needs to know of a picture of the media library before it is drawn.</summary>
/// <param name="Path">Where it lies now; a page may have asked for it by a path it had before.</param>
/// <param name="Width">In pixels; 0 while unknown.</param>
/// <param name="Height">In pixels; 0 while unknown.</param>
/// <param name="Version">Changes with the content.</param>
public sealed record Picture(string Path, int Width, int Height, string Version)
{
    /// <summary>Whether smaller and cropped copies can be made. Drawings and moving pictures are shown as they are.</summary>
    public bool Cuts { get; init; }

    /// <summary>Something behind it shows through.</summary>
    public bool Transparent { get; init; }

    /// <summary>What must stay in view when it is cropped.</summary>
    public FocalPoint Focal { get; init; } = FocalPoint.Centre;

    /// <summary>Its average colour, such as <c>#c8d0c8</c>; empty while unknown.</summary>
    public string Colour { get; init; } = "";

    /// <summary>A picture of a few pixels as a <c>data:</c> address, to show blurred while the real one loads; empty when there is none.</summary>
    public string Blur { get; init; } = "";

    /// <summary>What it shows, for those who do not see it, by language.</summary>
    public IReadOnlyDictionary<string, string> Alts { get; init; } = new Dictionary<string, string>();
}
