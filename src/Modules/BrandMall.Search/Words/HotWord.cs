using BrandMall.Kernel.Primitives;

namespace BrandMall.Search.Words;

/// <summary>A word the brand puts first among what people look for, or never shows.</summary>
internal sealed class HotWord
{
    public const int LongestWord = 30;

    private HotWord()
    {
        Word = null!;
    }

    public HotWord(string word, bool banned, int position, int? siteId, string? locale)
    {
        Word = word.Trim() is { Length: > 0 and <= LongestWord } said ? said : throw new RuleViolationException("hotword.word", $"A hot word has 1 to {LongestWord} characters.", "word");
        (Banned, Position, SiteId, Locale) = (banned, position, siteId, locale);
    }

    public int Id { get; private set; }

    public string Word { get; private set; }

    /// <summary>Never shown, however often it is asked; otherwise pinned.</summary>
    public bool Banned { get; set; }

    /// <summary>Order among the pinned.</summary>
    public int Position { get; set; }

    /// <summary>Null: on every site.</summary>
    public int? SiteId { get; private set; }

    /// <summary>Null: in every language.</summary>
    public string? Locale { get; private set; }
}
