namespace BrandMall.Kernel.Themes;

/// <summary>One thing that may stand for a path of a theme: a file on disk, or what a site wrote over it.</summary>
/// <param name="Level">The theme of the chain it belongs to.</param>
public sealed record ThemeFile(Theme Level, string Path, string? File, ThemeOverride? Override)
{
    public string Read() => Override?.Body ?? System.IO.File.ReadAllText(File!);
}
