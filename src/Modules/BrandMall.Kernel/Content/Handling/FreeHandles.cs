using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>Whether a path or alias is free on the current site, drafts counted; and the nearest free one by a numbered suffix.</summary>
internal sealed class FreeHandles(MallDb db)
{
    public async Task<bool> IsFreeAsync(string kind, string text, string contentItemId, CancellationToken ct)
    {
        var key = ContentHandle.KeyOf(text);
        return !await db.Set<ContentHandle>().AnyAsync(h => h.Kind == kind && h.Key == key && h.ContentItemId != contentItemId, ct);
    }

    public async Task<string> NearAsync(string kind, string text, string contentItemId, CancellationToken ct)
    {
        var key = ContentHandle.KeyOf(text);
        var taken = await db.Set<ContentHandle>().Where(h => h.Kind == kind && h.Key.StartsWith(key) && h.ContentItemId != contentItemId).Select(h => h.Key).ToHashSetAsync(ct);
        return taken.Contains(key) ? Enumerable.Range(1, taken.Count).Select(number => $"{text}-{number}").First(near => !taken.Contains(ContentHandle.KeyOf(near))) : text;
    }
}
