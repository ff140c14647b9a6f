using System.Text;

namespace BrandMall.Catalog.Products;

/// <summary>Words for addresses: lower-case letters and digits of any script, single hyphens between.</summary>
internal static class Slugs
{
    /// <summary>As long as a key of the change table may be.</summary>
    public const int MaxLength = 200;

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A tree path from what people write: <c>Apparel &gt; Shirts</c> becomes <c>apparel/shirts</c>.</summary>
    public static string PathOf(string text) =>
        string.Join('/', text.Split(['/', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(slug => slug.Length > 0));

    /// <summary>A product's handle: letters, digits, hyphens and underscores of any script, in lower case.</summary>
    public static string? Handle(string text)
    {
        var handle = text.Trim().ToLowerInvariant();
        return handle.Length is > 0 and <= MaxLength
            && handle.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            && handle.Any(char.IsLetterOrDigit)
                ? handle
                : null;
    }
}
