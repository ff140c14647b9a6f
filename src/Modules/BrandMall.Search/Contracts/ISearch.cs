namespace BrandMall.Search.Contracts;

/// <summary>Finds things on the current site, in its current language. Shows nothing of other sites: neither things nor words nor counts.</summary>
public interface ISearch
{
    /// <summary>Null: this process has no index yet (or cannot read it); ask the database what it can tell.</summary>
    Task<SearchAnswer?> FindAsync(SearchQuery query, CancellationToken ct);

    /// <summary>Words things here are called by that begin with <paramref name="text"/>, also typed as pinyin, the most frequent first.</summary>
    Task<IReadOnlyList<string>> CompleteAsync(string text, int limit, CancellationToken ct);

    /// <summary>What people look for here: pinned words, then the most asked lately, without the banned ones.</summary>
    Task<IReadOnlyList<string>> HotWordsAsync(int limit, CancellationToken ct);

    /// <summary>Counts a search that a person made. Costs nothing now; words that could name a person are not kept.</summary>
    void Seen(string text, int found);
}
