using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

public sealed partial class ContentStore
{
    /// <summary>Stores the item as the site's draft; visitors go on seeing what is published.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody stored the item after this copy of it was read.</exception>
    /// <exception cref="RuleViolationException">The item breaks a rule, such as a path that is taken.</exception>
    public Task SaveDraftAsync(ContentItem item, CancellationToken ct) => WriteAsync(item, published: false, ct);

    /// <summary>Stores the item and shows it to visitors.</summary>
    /// <inheritdoc cref="SaveDraftAsync" path="/exception"/>
    public Task PublishAsync(ContentItem item, CancellationToken ct) => WriteAsync(item, published: true, ct);

    /// <summary>The site no longer shows its own version; it stays as a draft. Where the parent has one, that shows again.</summary>
    public Task UnpublishAsync(string contentItemId, CancellationToken ct) => InTransactionAsync(contentItemId, async () =>
    {
        if ((await CurrentRowsAsync(contentItemId, ct)).FirstOrDefault(v => v.Published) is not { } published)
        {
            return false;
        }

        published.Published = false;
        published.Revision += 1;
        await RefreshHandlesAsync(contentItemId, ct);
        return true;
    }, ct);

    /// <summary>The site no longer has the item; old versions stay in its history.</summary>
    public Task RemoveAsync(string contentItemId, CancellationToken ct) => InTransactionAsync(contentItemId, async () =>
    {
        var current = await CurrentRowsAsync(contentItemId, ct);
        foreach (var row in current)
        {
            (row.Latest, row.Published) = (false, false);
            row.Revision += 1;
        }

        await RefreshHandlesAsync(contentItemId, ct);
        return current.Count > 0;
    }, ct);

    private Task WriteAsync(ContentItem item, bool published, CancellationToken ct)
    {
        item.ContentItemId = item.ContentItemId.Length > 0 ? item.ContentItemId : OrchardId.New();
        return InTransactionAsync(item.ContentItemId, async () =>
        {
            var current = await CurrentRowsAsync(item.ContentItemId, ct);
            var latest = current.FirstOrDefault(v => v.Latest);
            RefuseStale(item, latest);
            await PrepareAsync(item, published, ct);

            var now = clock.GetUtcNow();
            item.CreatedUtc ??= now;
            item.ModifiedUtc = now;
            item.PublishedUtc = published ? now : item.PublishedUtc;

            // A draft is written over; what was published stays behind as an old version.
            var draft = latest is { Published: false } ? latest : null;
            var revision = current.Select(v => v.Revision).DefaultIfEmpty().Max() + 2;
            foreach (var row in current.Where(v => v != draft && (published || v.Latest)))
            {
                (row.Latest, row.Published) = (false, row.Published && !published);
                row.Revision += 1;
            }

            await db.SaveChangesAsync(ct);
            (item.Latest, item.Published) = (true, published);
            if (draft is null && (item.ContentItemVersionId.Length == 0 || await db.Set<ContentItemVersion>().AnyAsync(v => v.VersionId == item.ContentItemVersionId, ct)))
            {
                item.ContentItemVersionId = OrchardId.New();
            }

            item.ContentItemVersionId = draft?.VersionId ?? item.ContentItemVersionId;
            await StoreAsync(item, draft, revision, now, ct);
            return true;
        }, ct);
    }

    private void RefuseStale(ContentItem item, ContentItemVersion? latest)
    {
        if (item.Revision is not { } read)
        {
            return;
        }

        // Read from the parent: the site had nothing of its own then.
        var mine = item.SiteId == site.Value.Id;
        if (mine ? latest?.Revision != read : latest is not null)
        {
            throw new DbUpdateConcurrencyException($"The item {item.ContentItemId} was stored by somebody else meanwhile.");
        }
    }

    private async Task StoreAsync(ContentItem item, ContentItemVersion? row, long revision, DateTimeOffset now, CancellationToken ct)
    {
        if (row is null)
        {
            row = new ContentItemVersion { SiteId = site.Value.Id, ContentItemId = item.ContentItemId, VersionId = item.ContentItemVersionId };
            db.Add(row);
        }

        row.Hold(item, now);
        row.Revision = revision;
        item.Revision = revision;
        item.SiteId = row.SiteId;
        await db.SaveChangesAsync(ct);
        await RefreshHandlesAsync(item.ContentItemId, ct);
    }

    /// <summary>Lets the handlers fill the item in, and makes it the home page where it says so.</summary>
    private async Task PrepareAsync(ContentItem item, bool published, CancellationToken ct)
    {
        if (InheritedItems.IsOverlay(item) && item.Part("AutoroutePart") is null)
        {
            return;     // title, address and the rest are the parent's
        }

        var type = await definitions.TypeAsync(item.ContentType, ct);
        foreach (var handler in handlers)
        {
            await handler.PrepareAsync(item, type, ct);
        }

        if (published && item.Part("AutoroutePart") is { } route && route["SetHomepage"].Flag())
        {
            route["SetHomepage"] = false;
            await home.SetAsync(item.ContentItemId, ct);
        }
    }

    private Task<List<ContentItemVersion>> CurrentRowsAsync(string contentItemId, CancellationToken ct) =>
        db.Set<ContentItemVersion>().Where(v => v.ContentItemId == contentItemId && (v.Latest || v.Published)).ToListAsync(ct);

    private async Task RefreshHandlesAsync(string contentItemId, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var handles = db.Set<ContentHandle>().Where(h => h.ContentItemId == contentItemId && h.Kind != ContentHandle.HomeKind);
        var before = await handles.AsNoTracking().Where(h => h.Published).ToListAsync(ct);
        await handles.ExecuteDeleteAsync(ct);
        var after = (await CurrentRowsAsync(contentItemId, ct)).SelectMany(row => ContentHandles.Of(row.Read(), site.Value.Id)).ToList();
        db.AddRange(after);

        if (before.FirstOrDefault(IsOwnPath) is { } old && after.FirstOrDefault(h => h.Published && IsOwnPath(h)) is { } now && old.Key != now.Key)
        {
            await redirects.MovedAsync(old.Key, $"/{now.Key}", ct);
        }

        // Addresses that come or go: pages that asked for one before it existed, or still link to it.
        var told = before.Concat(after.Where(h => h.Published)).Select(h => h.Kind == ContentHandle.AliasKind ? AliasKey(h.Key) : PathKey(h.Key)).ToHashSet();
        changes.Record("content", told, site.Value.Id);
    }

    private static bool IsOwnPath(ContentHandle handle) => handle.Kind == ContentHandle.PathKind && handle.ContainedItemId is null;

    private Task InTransactionAsync(string contentItemId, Func<Task<bool>> write, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        try
        {
            if (await write())
            {
                changes.Record("content", contentItemId, site.Value.Id);
                await db.SaveChangesAsync(ct);
            }
        }
        catch (DbUpdateException conflict) when (conflict is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException($"The item {contentItemId}, or its path or alias, was stored by somebody else at the same moment.", conflict);
        }
    }, ct);
}
