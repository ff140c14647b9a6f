namespace BrandMall.Media.Storing;

/// <summary>Which paths the library has: relative, with forward slashes, nothing hidden, nothing that leads elsewhere.</summary>
internal static class MediaPath
{
    public const int MaxLength = 400;

    /// <summary>The path in its one form, or null when it is none.</summary>
    public static string? Clean(string path)
    {
        var clean = path.Replace('\\', '/').Trim('/');
        return clean.Length is > 0 and <= MaxLength && clean.Split('/').All(IsName) ? clean : null;
    }

    private static bool IsName(string segment) =>
        segment.Length is > 0 and <= 120 && segment[0] is not ('.' or ' ') && segment[^1] is not ('.' or ' ')
        && !segment.Any(letter => char.IsControl(letter) || letter is ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%');
}
