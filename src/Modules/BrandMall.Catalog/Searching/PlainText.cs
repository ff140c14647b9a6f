using System.Net;
using System.Text.RegularExpressions;

namespace BrandMall.Catalog.Searching;

/// <summary>The words of sanitised HTML.</summary>
internal static partial class PlainText
{
    private const int MaxLength = 20_000;

    public static string Of(string html)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(html, " "));
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
