using BrandMall.Search.Analysis;

namespace BrandMall.Search.Words;

/// <summary>Which words mean the same, folded.</summary>
internal sealed class SynonymBook
{
    private const int MostAlternatives = 10;
    private readonly Dictionary<string, IReadOnlyList<string>> _same = new(StringComparer.Ordinal);
    private readonly int _longest;

    public SynonymBook(IEnumerable<IReadOnlyList<string>> groups)
    {
        foreach (var group in groups.Select(g => g.Select(Normal).Where(w => w.Length > 0).Distinct().ToList()))
        {
            foreach (var word in group)
            {
                _same[word] = [.. _same.GetValueOrDefault(word, []).Concat(group.Where(w => w != word)).Distinct().Take(MostAlternatives)];
                _longest = Math.Max(_longest, word.Length);
            }
        }
    }

    public static SynonymBook Empty { get; } = new([]);

    public static string Normal(string word) => string.Join(' ', Run.Of(Fold.Text(word)).Select(r => r.Text));

    public IReadOnlyList<string> Of(string word) => _same.GetValueOrDefault(word, []);

    /// <summary>The longest known word that begins at this place.</summary>
    public string? Longest(string text, int start)
    {
        for (var length = Math.Min(_longest, text.Length - start); length > 1; length--)
        {
            var word = text.Substring(start, length);
            if (_same.ContainsKey(word))
            {
                return word;
            }
        }

        return null;
    }
}
