using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

/// <summary>
/// The content of the current site. Reads walk the chain of sites: what a site does not store is its parent's. Writes touch the current site's rows only,
/// and every one of them records <c>content</c>/{ContentItemId} in the change table.
/// </summary>
public sealed partial class ContentStore(MallDb db, CurrentSite site, Changes changes, TimeProvider clock, ContentDefinitions definitions, HomeRoute home, Redirects redirects, IEnumerable<IContentHandler> handlers)
{
    private IQueryable<ContentItemVersion> Everywhere => db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking();

    private int[] ChainIds => [.. site.Chain.Select(s => s.Id)];

    /// <summary>The published item as the current site sees it: its own, else its parent's.</summary>
    public async Task<ContentItem?> PublishedAsync(string contentItemId, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentItemId == contentItemId && v.Published && chain.Contains(v.SiteId)).ToListAsync(ct);
        return Shown(rows);
    }

    /// <summary>The newest version, draft or published: the site's own, else its parent's.</summary>
    public async Task<ContentItem?> LatestAsync(string contentItemId, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentItemId == contentItemId && (v.Latest || v.Published) && chain.Contains(v.SiteId)).ToListAsync(ct);
        var nearest = rows.Where(v => v.Latest).MinBy(v => Distance(v.SiteId));
        return nearest is null ? null : Shown([nearest, .. rows.Where(v => v.Published && Distance(v.SiteId) > Distance(nearest.SiteId))]);
    }

    /// <summary>The item at a path within the site (case and slashes at the ends do not matter); the empty path is the home page.</summary>
    public async Task<ContentItem?> PublishedByPathAsync(string path, CancellationToken ct)
    {
        var key = ContentHandle.KeyOf(path);
        return (await FindAsync(key.Length > 0 ? ContentHandle.PathKind : ContentHandle.HomeKind, [key], ct)).GetValueOrDefault(key);
    }

    /// <summary>Whether the item is the home page of the current site.</summary>
    public async Task<bool> IsHomeAsync(string contentItemId, CancellationToken ct)
    {
        var chain = ChainIds;
        var homes = await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(h => h.Kind == ContentHandle.HomeKind && chain.Contains(h.SiteId)).Select(h => new { h.SiteId, h.ContentItemId }).ToListAsync(ct);
        return homes.MinBy(h => Distance(h.SiteId))?.ContentItemId == contentItemId;
    }

    public async Task<ContentItem?> PublishedByAliasAsync(string alias, CancellationToken ct) =>
        (await FindAsync(ContentHandle.AliasKind, [ContentHandle.KeyOf(alias)], ct)).GetValueOrDefault(ContentHandle.KeyOf(alias));

    /// <summary>The items of those aliases that exist, in one query, by alias whatever its case.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> PublishedByAliasesAsync(IReadOnlyCollection<string> aliases, CancellationToken ct)
    {
        var found = aliases.Count == 0 ? [] : await FindAsync(ContentHandle.AliasKind, [.. aliases.Select(ContentHandle.KeyOf)], ct);
        return aliases.Distinct(StringComparer.OrdinalIgnoreCase).Where(alias => found.ContainsKey(ContentHandle.KeyOf(alias)))
            .ToDictionary(alias => alias, alias => found[ContentHandle.KeyOf(alias)], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Key under which the change table tells of whatever has, or comes to have, an alias: kind <c>content</c>, like the item's own id.</summary>
    public static string AliasKey(string alias) => HandleChange("alias", alias);

    /// <summary>The same for a path within the site; the empty one is the home page.</summary>
    public static string PathKey(string path) => HandleChange("slug", path);

    /// <summary>The published and the latest version of every item the site sees, by type and id, a published version before its draft. For exports.</summary>
    public async Task<IReadOnlyList<ContentItem>> CurrentAsync(CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => (v.Published || v.Latest) && chain.Contains(v.SiteId)).ToListAsync(ct);
        var seen = rows.GroupBy(v => v.ContentItemId).SelectMany(item =>
        {
            // Its drafts and published versions are those of the nearest site that stores the item.
            var nearest = item.Min(v => Distance(v.SiteId));
            var above = item.Where(v => v.Published && Distance(v.SiteId) > nearest).ToList();
            return item.Where(v => Distance(v.SiteId) == nearest).Select(v => (Version: v, Item: Shown([v, .. above]))).Where(one => one.Item is not null);
        });
        return [.. seen.OrderBy(v => v.Version.ContentType, StringComparer.Ordinal).ThenBy(v => v.Version.ContentItemId, StringComparer.Ordinal).ThenByDescending(v => v.Version.Published).Select(v => v.Item!)];
    }

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
        var byId = rows.GroupBy(v => v.ContentItemId).ToDictionary(group => group.Key, Shown);
        return [.. ids.Select(byId.GetValueOrDefault).OfType<ContentItem>()];
    }

    /// <summary>All published items of a type, by text.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedOfTypeAsync(string contentType, CancellationToken ct)
    {
        var chain = ChainIds;
        var rows = await Everywhere.Where(v => v.ContentType == contentType && v.Published && chain.Contains(v.SiteId)).ToListAsync(ct);
        return [.. rows.GroupBy(v => v.ContentItemId).Select(Shown).OfType<ContentItem>()
            .OrderBy(item => item.DisplayText, StringComparer.Ordinal).ThenBy(item => item.ContentItemId, StringComparer.Ordinal)];
    }

    /// <summary>What the current site itself stores of an item, newest first, drafts and old versions included.</summary>
    public async Task<IReadOnlyList<ContentItem>> VersionsAsync(string contentItemId, CancellationToken ct)
    {
        var rows = await db.Set<ContentItemVersion>().AsNoTracking().Where(v => v.ContentItemId == contentItemId)
            .OrderByDescending(v => v.Latest).ThenByDescending(v => v.Id).ToListAsync(ct);
        return [.. rows.Select(row => row.Read())];
    }

    /// <summary>One query for handle and item. A handle counts only where its site's version is the one this site shows: a page that moved here is not found at its parent's address.</summary>
    private async Task<Dictionary<string, ContentItem>> FindAsync(string kind, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var chain = ChainIds;
        var handles = await db.Set<ContentHandle>().IgnoreQueryFilters([MallDb.SiteFilter])
            .Where(h => h.Kind == kind && keys.Contains(h.Key) && h.Published && chain.Contains(h.SiteId))
            .Join(Everywhere.Where(v => v.Published && chain.Contains(v.SiteId)), h => h.ContentItemId, v => v.ContentItemId, (h, v) => new { h.Key, h.SiteId, h.ContainedItemId, Version = v })
            .ToListAsync(ct);

        Dictionary<string, ContentItem> found = [];
        foreach (var handle in handles.GroupBy(h => (h.Key, h.SiteId, h.ContainedItemId)).OrderBy(group => Distance(group.Key.SiteId)))
        {
            var versions = handle.Select(h => h.Version).ToList();
            if ((kind == ContentHandle.HomeKind || Bearer(kind, versions)?.SiteId == handle.Key.SiteId) && !found.ContainsKey(handle.Key.Key) && Shown(versions) is { } shown
                && (handle.Key.ContainedItemId is { } contained ? ContainedItems.Find(shown, contained) : shown) is { } item)
            {
                found[handle.Key.Key] = item;
            }
        }

        return found;
    }

    private static string HandleChange(string kind, string handle)
    {
        var key = $"{kind}:{ContentHandle.KeyOf(handle)}";
        return key.Length <= 200 ? key : key[..200];
    }

    /// <summary>What the site shows of one item: the nearest version, over those above it as far as it only says what it says otherwise.</summary>
    private ContentItem? Shown(IEnumerable<ContentItemVersion> versions) =>
        InheritedItems.Shown(versions.OrderBy(v => Distance(v.SiteId)).Select(v => v.Read()), id => site.Chain.First(one => one.Id == id).Locale);

    /// <summary>The version whose handles count. One that only says what it says otherwise has its parent's, but for a path of its own.</summary>
    private ContentItemVersion? Bearer(string kind, IEnumerable<ContentItemVersion> versions) =>
        versions.OrderBy(v => Distance(v.SiteId)).FirstOrDefault(v => !v.IsOverlay || (kind == ContentHandle.PathKind && v.Read().Part("AutoroutePart") is not null));

    /// <summary>What the site stores of its own and what its parent shows, where it stores only what it says otherwise, or nothing.</summary>
    /// <param name="latest">Its newest version rather than the one it shows.</param>
    public async Task<(ContentItem? Own, ContentItem? Parent)> WithParentAsync(string contentItemId, bool latest, CancellationToken ct)
    {
        var chain = ChainIds;
        var own = site.Value.Id;
        var rows = await Everywhere.Where(v => v.ContentItemId == contentItemId && chain.Contains(v.SiteId) && (v.Published || (latest && v.Latest && v.SiteId == own))).ToListAsync(ct);
        var mine = rows.Where(v => v.SiteId == own).OrderByDescending(v => latest ? v.Latest : v.Published).FirstOrDefault();
        return (mine?.Read(), Shown(rows.Where(v => v.SiteId != own)));
    }

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
