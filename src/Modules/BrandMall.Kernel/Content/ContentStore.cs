using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

/// <summary>
/// The content of the current site. Reads walk the chain of sites: what a site does not store is its parent's. Writes touch the current site's rows only,
/// and every one of them records <c>content</c>/{ContentItemId} in the change table.
/// </summary>
public sealed partial class ContentStore(MallDb db, CurrentSite site, Changes changes, TimeProvider clock, ContentDefinitions definitions, HomeRoute home, IEnumerable<IContentHandler> handlers)
{
    private IQueryable<ContentItemVersion> Everywhere => db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking();

    private int[] ChainIds => [.. site.Chain.Select(s => s.Id)];

    /// <summary>The published item as the current site sees it: its own, else its parent's.</summary>
    public async Task<ContentItem?> PublishedAsync(string contentItemId, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentItemId == contentItemId && v.Published && chain.Contains(v.SiteId)).ToListAsync(ct);
        return Nearest(rows)?.Read();
    }

    /// <summary>The newest version, draft or published: the site's own, else its parent's.</summary>
    public async Task<ContentItem?> LatestAsync(string contentItemId, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentItemId == contentItemId && v.Latest && chain.Contains(v.SiteId)).ToListAsync(ct);
        return Nearest(rows)?.Read();
    }

    /// <summary>The item at a path within the site (case and slashes at the ends do not matter); the empty path is the home page.</summary>
    public Task<ContentItem?> PublishedByPathAsync(string path, CancellationToken ct) =>
        ContentHandle.KeyOf(path) is { Length: > 0 } key ? FindAsync(ContentHandle.PathKind, key, ct) : FindAsync(ContentHandle.HomeKind, "", ct);

    public Task<ContentItem?> PublishedByAliasAsync(string alias, CancellationToken ct) =>
        FindAsync(ContentHandle.AliasKind, ContentHandle.KeyOf(alias), ct);

    /// <summary>Those of the items that are published, in the order asked, in one query.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedManyAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken ct)
    {
        if (contentItemIds.Count == 0)
        {
            return [];
        }

        var chain = ChainIds;
        var ids = contentItemIds.Distinct().ToList();
        var rows = await Everywhere.Where(v => ids.Contains(v.ContentItemId) && v.Published && chain.Contains(v.SiteId)).ToListAsync(ct);
        var byId = rows.GroupBy(v => v.ContentItemId).ToDictionary(group => group.Key, Nearest);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id]!.Read())];
    }

    /// <summary>All published items of a type, by text.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedOfTypeAsync(string contentType, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentType == contentType && v.Published && chain.Contains(v.SiteId)).ToListAsync(ct);
        return [.. rows.GroupBy(v => v.ContentItemId).Select(group => Nearest(group)!)
            .OrderBy(v => v.DisplayText, StringComparer.Ordinal).ThenBy(v => v.ContentItemId, StringComparer.Ordinal).Select(v => v.Read())];
    }

    /// <summary>What the current site itself stores of an item, newest first, drafts and old versions included.</summary>
    public async Task<IReadOnlyList<ContentItem>> VersionsAsync(string contentItemId, CancellationToken ct)
    {
        var rows = await db.Set<ContentItemVersion>().AsNoTracking().Where(v => v.ContentItemId == contentItemId)
            .OrderByDescending(v => v.Latest).ThenByDescending(v => v.Id).ToListAsync(ct);
        return [.. rows.Select(row => row.Read())];
    }

    /// <summary>One query for handle and item. A handle counts only where its site's version is the one this site shows: a page that moved here is not found at its parent's address.</summary>
    private async Task<ContentItem?> FindAsync(string kind, string key, CancellationToken ct)
    {
        var chain = ChainIds;
        var found = await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter])
            .Where(h => h.Kind == kind && h.Key == key && h.Published && chain.Contains(h.SiteId))
            .Join(Everywhere.Where(v => v.Published && chain.Contains(v.SiteId)), h => h.ContentItemId, v => v.ContentItemId, (h, v) => new { h.SiteId, h.ContainedItemId, Version = v })
            .ToListAsync(ct);

        foreach (var handle in found.GroupBy(f => (f.SiteId, f.ContainedItemId)).OrderBy(group => Distance(group.Key.SiteId)))
        {
            var shown = Nearest(handle.Select(f => f.Version))!;
            if (kind == ContentHandle.HomeKind || shown.SiteId == handle.Key.SiteId)
            {
                var item = shown.Read();
                return handle.Key.ContainedItemId is { } contained ? ContainedItems.Find(item, contained) : item;
            }
        }

        return null;
    }

    private ContentItemVersion? Nearest(IEnumerable<ContentItemVersion> versions) => versions.MinBy(v => Distance(v.SiteId));

    private int Distance(int siteId)
    {
        for (var index = 0; index < site.Chain.Count; index++)
        {
            if (site.Chain[index].Id == siteId)
            {
                return index;
            }
        }

        return int.MaxValue;
    }
}
