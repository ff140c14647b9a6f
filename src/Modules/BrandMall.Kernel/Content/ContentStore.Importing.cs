using System.Text.Json.Nodes;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

public sealed partial class ContentStore
{
    /// <summary>
    /// Takes in an item from elsewhere, as Orchard Core's <c>content</c> step does. A version that is already here is merged into, or left alone when nothing differs;
    /// any other becomes a new version: a published one replaces what was published and latest, a draft what was latest. Dates and people are kept when given.
    /// </summary>
    /// <exception cref="RuleViolationException">The item has no id, or breaks a rule.</exception>
    public async Task<ImportOutcome> ImportAsync(ContentItem item, CancellationToken ct)
    {
        if (item.ContentItemId.Length == 0)
        {
            throw new RuleViolationException("content.id", "An imported item needs a ContentItemId.", nameof(ContentItem.ContentItemId));
        }

        var outcome = ImportOutcome.Created;
        await InTransactionAsync(item.ContentItemId, async () =>
        {
            var same = item.ContentItemVersionId.Length == 0 ? null
                : await db.Set<ContentItemVersion>().SingleOrDefaultAsync(v => v.VersionId == item.ContentItemVersionId, ct);
            if (same is not null)
            {
                if (same.ContentItemId != item.ContentItemId)
                {
                    throw new RuleViolationException("content.version", $"The version {item.ContentItemVersionId} belongs to another item.", nameof(ContentItem.ContentItemVersionId));
                }

                if (Merge(same.Read(), item) is not { } merged)
                {
                    outcome = ImportOutcome.Unchanged;
                    return false;
                }

                item = merged;
                outcome = ImportOutcome.Updated;
            }

            await PrepareAsync(item, item.Published, ct);
            await TakeInAsync(item, same, ct);
            return true;
        }, ct);
        return outcome;
    }

    private async Task TakeInAsync(ContentItem item, ContentItemVersion? same, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        item.ContentItemVersionId = item.ContentItemVersionId.Length > 0 ? item.ContentItemVersionId : OrchardId.New();
        item.CreatedUtc ??= now;
        item.ModifiedUtc ??= now;
        item.PublishedUtc = item.Published ? item.PublishedUtc ?? now : item.PublishedUtc;

        var current = await CurrentRowsAsync(item.ContentItemId, ct);
        foreach (var row in current.Where(v => v != same && (item.Published || (item.Latest && v.Latest))))
        {
            (row.Latest, row.Published) = (false, row.Published && !item.Published);
            row.Revision += 1;
        }

        await db.SaveChangesAsync(ct);

        // A published version whose draft follows later in the file is the latest until then.
        item.Latest |= item.Published && current.All(v => v == same || !v.Latest);
        await StoreAsync(item, same, current.Select(v => v.Revision).DefaultIfEmpty().Max() + 2, now, ct);
    }

    /// <summary>The stored item with what the imported one says laid over it; null when they say the same.</summary>
    private static ContentItem? Merge(ContentItem stored, ContentItem imported)
    {
        imported.CreatedUtc ??= stored.CreatedUtc;
        imported.ModifiedUtc ??= stored.ModifiedUtc;
        imported.PublishedUtc ??= stored.PublishedUtc;
        imported.Owner = imported.Owner.Length > 0 ? imported.Owner : stored.Owner;
        imported.Author = imported.Author.Length > 0 ? imported.Author : stored.Author;

        var before = stored.Write();
        var after = stored.Write();
        JsonMerge.Into(after, imported.Write());
        var (latest, published) = (imported.Latest, imported.Published);
        before[nameof(ContentItem.Latest)] = after[nameof(ContentItem.Latest)] = null;
        before[nameof(ContentItem.Published)] = after[nameof(ContentItem.Published)] = null;
        if (JsonNode.DeepEquals(before, after))
        {
            return null;
        }

        var merged = ContentItem.Read(after);
        (merged.Latest, merged.Published) = (latest, published);
        return merged;
    }
}
