using System.Globalization;
using System.Text;

namespace BrandMall.Kernel.Content;

/// <summary>Text for addresses: letters of every script stay (Chinese remains readable), accents go, everything else becomes one hyphen.</summary>
public static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value != '\'' && rune.Value != 0x2019)
            {
                slug.Append('-');
            }
        }

        // Composed again: some scripts (Korean) fall into parts when accents are split off.
        return slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
    }
}
