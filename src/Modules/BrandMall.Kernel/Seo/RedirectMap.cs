using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Seo;

/// <summary>All redirects of this process's sites in memory, read again when one changed. Asked only for addresses that have no page.</summary>
internal sealed class RedirectMap(IServiceScopeFactory scopes) : IChangeListener
{
    private readonly ConcurrentDictionary<int, Dictionary<string, (string To, bool Permanent)>> _bySite = new();
    private long _generation;

    /// <summary>Where the address leads: the site's own redirect, else its parent's.</summary>
    public async Task<(string To, bool Permanent)?> FindAsync(IReadOnlyList<Site> chain, string path, CancellationToken ct)
    {
        var key = Redirect.KeyOf(path);
        foreach (var site in chain)
        {
            if (!_bySite.TryGetValue(site.Id, out var redirects))
            {
                var generation = Interlocked.Read(ref _generation);
                redirects = await ReadAsync(site.Id, ct);
                Keep(site.Id, redirects, generation);
            }

            if (redirects.TryGetValue(key, out var found))
            {
                return found;
            }
        }

        return null;
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        foreach (var change in changes.Where(change => change.Kind == "redirect"))
        {
            Interlocked.Increment(ref _generation);
            if (change.SiteId is { } site)
            {
                _bySite.TryRemove(site, out _);
            }
            else
            {
                _bySite.Clear();
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What was read before a change is good for this asking only.</summary>
    private void Keep(int site, Dictionary<string, (string To, bool Permanent)> redirects, long generation)
    {
        _bySite[site] = redirects;
        if (Interlocked.Read(ref _generation) != generation)
        {
            _bySite.TryRemove(KeyValuePair.Create(site, redirects));
        }
    }

    private async Task<Dictionary<string, (string To, bool Permanent)>> ReadAsync(int siteId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        return await db.Set<Redirect>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(r => r.SiteId == siteId)
            .ToDictionaryAsync(r => r.From, r => (r.To, r.Permanent), ct);
    }
}
