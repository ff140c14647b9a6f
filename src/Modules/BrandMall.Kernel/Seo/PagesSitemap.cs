using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>The home page and the pages editors composed, as the current site sees them.</summary>
internal sealed class PagesSitemap(MallDb db, CurrentSite site, ContentDefinitions definitions) : ISitemapSource, IFeedSource
{
    private List<Seen>? _seen;

    public string Name => "pages";

    public async Task<int> CountAsync(CancellationToken ct) => 1 + (await SeenAsync(ct)).Count;

    public async Task<IReadOnlyList<SitemapEntry>> ReadAsync(int skip, int take, CancellationToken ct) =>
        [.. (await SeenAsync(ct)).Select(page => new SitemapEntry(page.Path, page.ModifiedAt)).Prepend(new SitemapEntry("/")).Skip(skip).Take(take)];

    public async Task<IReadOnlyList<FeedEntry>> NewestAsync(int count, CancellationToken ct) =>
        [.. (await SeenAsync(ct)).OrderByDescending(page => page.ModifiedAt).Take(count).Select(page => new FeedEntry(page.Title, page.Path, page.ModifiedAt))];

    private sealed record Seen(string Path, string Title, DateTimeOffset ModifiedAt);

    private async Task<List<Seen>> SeenAsync(CancellationToken ct)
    {
        if (_seen is not null)
        {
            return _seen;
        }

        var chain = site.Chain.Select(s => s.Id).ToList();
        var types = (await definitions.TypesAsync(ct)).Where(type => type.IsPage || type.Part("FlowPart") is not null).Select(type => type.Name).ToList();
        var handles = db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(h => h.Published && chain.Contains(h.SiteId));
        var homes = await handles.Where(h => h.Kind == ContentHandle.HomeKind).Select(h => new { h.SiteId, h.ContentItemId }).ToListAsync(ct);
        var home = homes.MinBy(h => chain.IndexOf(h.SiteId))?.ContentItemId;
        var rows = await db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(v => v.Published && chain.Contains(v.SiteId) && types.Contains(v.ContentType) && v.ContentItemId != home)
            .Select(v => new
            {
                v.ContentItemId, v.SiteId, v.DisplayText, v.ModifiedAt,
                Path = handles.Where(h => h.Kind == ContentHandle.PathKind && h.ContainedItemId == null && h.SiteId == v.SiteId && h.ContentItemId == v.ContentItemId).Select(h => h.Key).FirstOrDefault(),
            })
            .ToListAsync(ct);

        // An item shows as the nearest site stores it, and an address belongs to the nearest site that uses it.
        _seen = [.. rows.GroupBy(row => row.ContentItemId).Select(item => item.MinBy(row => chain.IndexOf(row.SiteId))!).Where(row => row.Path is not null)
            .GroupBy(row => row.Path).Select(same => same.MinBy(row => chain.IndexOf(row.SiteId))!)
            .OrderBy(row => row.Path, StringComparer.Ordinal).Select(row => new Seen($"/{row.Path}", row.DisplayText, row.ModifiedAt))];
        return _seen;
    }
}
