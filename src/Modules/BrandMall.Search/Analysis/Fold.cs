using System.Text;

namespace BrandMall.Search.Analysis;

/// <summary>Makes characters that mean the same equal, one for one, so that positions in the text hold: width, case, accents, traditional forms. What is no letter or digit becomes a space.</summary>
internal static class Fold
{
    private static readonly Dictionary<char, char> s_simplified = Tables.Lines("simplified").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(pair => pair[0], pair => pair[1]);

    public static string Text(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var index = 0; index < original.Length; index++)
        {
            folded[index] = Character(original[index]);
        }
    });

    public static bool IsChinese(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');

    private static char Character(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - 0xFEE0);
        }

        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ';
        }

        if (IsChinese(c))
        {
            return s_simplified.GetValueOrDefault(c, c);
        }

        if (!char.IsLetterOrDigit(c))
        {
            return ' ';
        }

        c = char.ToLowerInvariant(c);
        return c is >= '\u00E0' and <= '\u024F' ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
    }
}
