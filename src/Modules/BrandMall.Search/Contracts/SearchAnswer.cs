namespace BrandMall.Search.Contracts;

/// <param name="Keys">The page asked for, in order.</param>
/// <param name="Total">All that fit.</param>
/// <param name="Counts">Per facet, the most frequent first. A facet is counted without its own filter: choosing a value does not make its neighbours vanish.</param>
/// <param name="Prices">How many cost at least the step before and less than this one (without the price filter); one more entry than steps.</param>
/// <param name="Unsold">How many are shown but not sold here (without the filter for it).</param>
/// <param name="Relaxed">Nothing has all the words; these have most of them.</param>
/// <param name="DidYouMean">A wording that is found here; null when the words were.</param>
/// <param name="Highlight">Marks what was found: in goes plain text, out comes safe HTML with <c>&lt;mark&gt;</c>. Null: nothing was typed.</param>
/// <param name="Complete">False: time ran out and the counts are of what was seen by then.</param>
public sealed record SearchAnswer(
    IReadOnlyList<string> Keys,
    int Total,
    IReadOnlyDictionary<string, IReadOnlyList<SearchCount>> Counts,
    IReadOnlyList<int> Prices,
    int Unsold,
    bool Relaxed,
    string? DidYouMean,
    Func<string, string>? Highlight,
    bool Complete);
