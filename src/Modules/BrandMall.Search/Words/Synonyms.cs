using BrandMall.Kernel.Primitives;

namespace BrandMall.Search.Words;

/// <summary>Words that mean the same to this brand: 香薰, 蜡烛, candle.</summary>
internal sealed class Synonyms
{
    public const int MostWords = 20;
    public const int LongestWord = 40;

    private Synonyms()
    {
    }

    public Synonyms(IEnumerable<string> words) => Become(words);

    public int Id { get; private set; }

    public IReadOnlyList<string> Words { get; private set; } = [];

    public void Become(IEnumerable<string> words)
    {
        List<string> said = [.. words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct()];
        if (said.Count is < 2 or > MostWords || said.Exists(w => w.Length > LongestWord || SynonymBook.Normal(w).Length == 0))
        {
            throw new RuleViolationException("synonyms.words", $"Synonyms are 2 to {MostWords} words of at most {LongestWord} characters, each with a letter or digit.", "words");
        }

        Words = said;
    }
}
