namespace BrandMall.Search.Analysis;

/// <summary>
/// Terms of a text with their steps. Chinese: every character and, at its place, the pair it begins; single characters are found and pairs decide.
/// Words: as written, without the plural's s, and cut where letters meet digits (50ml is found as 50 ml).
/// </summary>
internal static class TextTerms
{
    private const int MaxLength = 60;

    public static IEnumerable<(string Term, int Step)> Of(string folded) => Run.Of(folded).SelectMany(run => run.Chinese ? Chinese(run.Text) : Word(run.Text));

    public static string Stem(string word) =>
        word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word[..^1];

    private static IEnumerable<(string, int)> Chinese(string run)
    {
        for (var index = 0; index < run.Length; index++)
        {
            yield return (run[index].ToString(), 1);
            if (index + 1 < run.Length)
            {
                yield return (run.Substring(index, 2), 0);
            }
        }
    }

    private static IEnumerable<(string, int)> Word(string run)
    {
        var word = run.Length > MaxLength ? run[..MaxLength] : run;
        yield return (Stem(word), 1);
        var parts = Parts(word);
        if (parts.Count > 1)
        {
            yield return (parts[0], 0);
            foreach (var part in parts.Skip(1))
            {
                yield return (part, 1);
            }
        }
    }

    private static List<string> Parts(string word)
    {
        List<string> parts = [];
        var start = 0;
        for (var index = 1; index <= word.Length; index++)
        {
            if (index == word.Length || char.IsDigit(word[index]) != char.IsDigit(word[index - 1]))
            {
                parts.Add(word[start..index]);
                start = index;
            }
        }

        return parts;
    }
}
