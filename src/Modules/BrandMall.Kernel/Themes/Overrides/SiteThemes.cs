using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>
/// Every site's theme as the site wears it, with its own overrides and its parents'. Kept current by the change table; read before the plans that are made of it are thrown away.
/// </summary>
public sealed partial class SiteThemes(ThemeCatalog themes, SiteRegistry sites, IServiceScopeFactory scopes, ILogger<SiteThemes> log) : IChangeListener, IDisposable
{
    /// <summary>One reading after the other: one that began before a change must not end after one that began after it.</summary>
    private readonly SemaphoreSlim _reading = new(1);

    private sealed record Wardrobe(ILookup<int, ThemeOverride> BySite)
    {
        public ConcurrentDictionary<(Site Site, SiteMap Map), Theme> Worn { get; } = new();
    }

    private volatile Wardrobe _wardrobe = new(Array.Empty<ThemeOverride>().ToLookup(_ => 0));

    /// <summary>The theme of this site, as published.</summary>
    public Theme Of(Site site)
    {
        Tell();
        var (wardrobe, map) = (_wardrobe, sites.Map);
        return wardrobe.Worn.GetOrAdd((site, map), key => themes.Find(site.Theme).Worn(site.Name, map.ChainOf(site).SelectMany(s => wardrobe.BySite[s.Id])));
    }

    /// <summary>The theme with drafts of the site laid over what is published.</summary>
    /// <param name="query">What assets of the preview need in their address.</param>
    internal Theme With(Site site, IReadOnlyList<ThemeOverride> drafts, string query = "")
    {
        var published = sites.Map.ChainOf(site).SelectMany(s => _wardrobe.BySite[s.Id])
            .Where(o => !drafts.Any(draft => draft.Site == o.Site && draft.Theme == o.Theme && draft.Path == o.Path));
        return themes.Find(site.Theme).Worn(site.Name, drafts.Concat(published), query);
    }

    public async Task LoadAsync(CancellationToken ct)
    {
        await _reading.WaitAsync(ct);
        try
        {
            await ReadAsync(ct);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private async Task ReadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var rows = await db.Set<ThemeOverrideRow>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(row => row.PublishedBody != null)
            .Join(db.Set<Site>(), row => row.SiteId, site => site.Id, (row, site) => new { row.SiteId, Site = site.Name, row.Theme, row.Path, Body = row.PublishedBody!, row.Version })
            .ToListAsync(ct);
        _wardrobe = new Wardrobe(rows.ToLookup(row => row.SiteId, row => new ThemeOverride(row.Site, row.Theme, row.Path, row.Body, row.Version)));
    }

    public async Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(change => change.Kind is "theme"))
        {
            await LoadAsync(ct);
        }
        else if (changes.Any(change => change.Kind is "site"))
        {
            _wardrobe = new Wardrobe(_wardrobe.BySite);
        }
    }

    private void Tell()
    {
        foreach (var line in ThemeFallbacks.Take())
        {
            LogPassedOver(log, line);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Theme override {PassedOver}")]
    private static partial void LogPassedOver(ILogger log, string passedOver);
}
