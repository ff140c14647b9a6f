using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Search.Indexing;

/// <summary>Brings documents from the sources into an index, in batches, each in a piece of work of its own.</summary>
internal sealed class IndexFill(IServiceScopeFactory scopes, SiteRegistry sites)
{
    private const int Batch = 200;

    /// <summary>Which sites an index of this language speaks of, and what would make its documents differ.</summary>
    public string Fingerprint(string locale) => string.Join(';', SitesOf(locale).Select(s => $"{s.Id}:{s.ParentId}:{s.Currency}"));

    public IReadOnlyList<string> Locales => [.. sites.Map.All.SelectMany(s => s.Locales).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Everything there is.</summary>
    public async Task AllAsync(Generation into, string locale, CancellationToken ct)
    {
        await using var outer = scopes.CreateAsyncScope();
        foreach (var kind in outer.ServiceProvider.GetServices<ISearchSource>().Select(s => s.Kind).ToList())
        {
            string? after = null;
            while (true)
            {
                await using var scope = scopes.CreateAsyncScope();
                var source = Source(scope, kind);
                var keys = await source.KeysAsync(after, Batch, ct);
                if (keys.Count > 0)
                {
                    into.Put(kind, keys, await source.ReadAsync(locale, SitesOf(locale), keys, ct));
                    after = keys[^1];
                }

                if (keys.Count < Batch)
                {
                    break;
                }
            }
        }
    }

    /// <summary>These things, as they are now.</summary>
    public async Task TheseAsync(Generation into, string locale, IReadOnlyDictionary<string, HashSet<string>> keysByKind, CancellationToken ct)
    {
        foreach (var (kind, keys) in keysByKind)
        {
            foreach (var batch in keys.Chunk(Batch))
            {
                await using var scope = scopes.CreateAsyncScope();
                into.Put(kind, batch, await Source(scope, kind).ReadAsync(locale, SitesOf(locale), batch, ct));
            }
        }
    }

    public async Task<IReadOnlyDictionary<string, HashSet<string>>> ConcernedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        Dictionary<string, HashSet<string>> concerned = [];
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            if (await source.ConcernedAsync(changes, ct) is { Count: > 0 } keys)
            {
                concerned[source.Kind] = [.. keys];
            }
        }

        return concerned;
    }

    private static ISearchSource Source(AsyncServiceScope scope, string kind) => scope.ServiceProvider.GetServices<ISearchSource>().Single(s => s.Kind == kind);

    private IReadOnlyList<Site> SitesOf(string locale) => [.. sites.Map.All.Where(s => s.Locales.Contains(locale)).OrderBy(s => s.Id)];
}
