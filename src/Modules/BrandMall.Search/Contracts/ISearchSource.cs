using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;

namespace BrandMall.Search.Contracts;

/// <summary>
/// What can be found. A module that owns things answers for them; Search asks, keeps an index for each language and follows the change table.
/// Answers are read from the database at the time of asking: an index built from them is the same whenever it is built.
/// </summary>
public interface ISearchSource
{
    /// <summary>Of the things: <c>product</c>. Keys are unique within it.</summary>
    string Kind { get; }

    /// <summary>The next keys after <paramref name="after"/> in ordinal order; fewer than <paramref name="limit"/>: these were the last. May name things that nobody can find.</summary>
    Task<IReadOnlyList<string>> KeysAsync(string? after, int limit, CancellationToken ct);

    /// <summary>The documents of these keys in one language for the sites that speak it. A key without a document is not (no longer) to be found.</summary>
    Task<IReadOnlyList<SearchDocument>> ReadAsync(string locale, IReadOnlyList<Site> sites, IReadOnlyCollection<string> keys, CancellationToken ct);

    /// <summary>Keys whose documents may differ after these changes; naming too many is slow, naming too few is wrong.</summary>
    Task<IReadOnlyCollection<string>> ConcernedAsync(IReadOnlyList<Change> changes, CancellationToken ct);
}
