using System.Globalization;
using System.Text;

namespace BrandMall.Media.Storing;

/// <summary>Which paths the library has: relative, with forward slashes, nothing hidden, nothing that leads elsewhere or pretends to be something else.</summary>
internal static class MediaPath
{
    public const int MaxLength = 400;

    // A name like invoice.html.jpg is made to be taken for what it is not, by servers and by people.
    private static readonly HashSet<string> s_active = new(StringComparer.OrdinalIgnoreCase)
    {
        "htm", "html", "xhtml", "shtml", "svg", "xml", "xsl", "js", "mjs", "php", "phtml", "php5", "asp", "aspx", "ashx", "jsp", "cgi", "pl", "py", "rb", "sh", "bash", "exe", "dll", "com", "bat", "cmd",
        "ps1", "vbs", "scr", "jar", "war", "msi", "hta", "swf", "app", "apk", "lnk", "reg",
    };

    /// <summary>The path in its one form, or null when it is none.</summary>
    public static string? Clean(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return null;
        }

        var clean = path.Replace('\\', '/').Trim('/').Normalize(NormalizationForm.FormC);
        return clean.Length is > 0 and <= MaxLength && clean.Split('/').All(IsName) ? clean : null;
    }

    /// <summary>Whether the name carries a second extension of something that runs.</summary>
    public static bool HidesSomething(string path) => Path.GetFileName(path).Split('.') is { Length: > 2 } parts && parts[1..^1].Any(s_active.Contains);

    private static bool IsName(string segment) =>
        segment.Length is > 0 and <= 120 && segment[0] is not ('.' or ' ') && segment[^1] is not ('.' or ' ')
        && !segment.Any(letter => char.IsControl(letter) || letter is ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' || IsUnseen(letter));

    /// <summary>Letters that turn the direction of a name or cannot be seen make one file look like another. Halves of a pair are judged by nobody.</summary>
    private static bool IsUnseen(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
