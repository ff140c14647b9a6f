using System.Globalization;

namespace BrandMall.Search.Indexing;

/// <summary>What an index knows of itself; it is committed with the documents it speaks of.</summary>
/// <param name="ReachedAt">Every change committed well before this instant is in the index.</param>
/// <param name="BuiltAt">When it was last built from nothing.</param>
/// <param name="Sites">The sites its documents speak of; others make it stale.</param>
internal sealed record IndexState(DateTimeOffset ReachedAt, DateTimeOffset BuiltAt, string Sites)
{
    public IDictionary<string, string> Write() => new Dictionary<string, string>
    {
        ["schema"] = IndexFields.Schema,
        ["reached"] = ReachedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ["built"] = BuiltAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ["sites"] = Sites,
    };

    /// <summary>Null: written by another version, or cut short.</summary>
    public static IndexState? Read(IDictionary<string, string> stored) =>
        stored.TryGetValue("schema", out var schema) && schema == IndexFields.Schema
        && stored.TryGetValue("sites", out var sites)
        && stored.TryGetValue("reached", out var reached) && long.TryParse(reached, CultureInfo.InvariantCulture, out var reachedAt)
        && stored.TryGetValue("built", out var built) && long.TryParse(built, CultureInfo.InvariantCulture, out var builtAt)
            ? new IndexState(DateTimeOffset.FromUnixTimeMilliseconds(reachedAt), DateTimeOffset.FromUnixTimeMilliseconds(builtAt), sites)
            : null;
}
