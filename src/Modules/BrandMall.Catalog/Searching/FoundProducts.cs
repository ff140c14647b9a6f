using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Searching;

/// <param name="Answer">Null: the index cannot tell.</param>
/// <param name="Others">What to show where nothing fits.</param>
internal sealed record FoundProducts(SearchAnswer? Answer, IReadOnlyList<string> Others)
{
    public static FoundProducts None { get; } = new(null, []);

    public IEnumerable<string> Handles => (Answer?.Keys ?? []).Concat(Others);
}
