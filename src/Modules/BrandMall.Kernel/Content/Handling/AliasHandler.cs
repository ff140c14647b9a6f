using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>An alias names one item of a site. A missing one comes from the type's pattern.</summary>
internal sealed class AliasHandler(IContentPatterns patterns, FreeHandles free) : IContentHandler
{
    public async Task PrepareAsync(ContentItem item, ContentTypeDefinition? type, CancellationToken ct)
    {
        var alias = item.Part("AliasPart")?["Alias"].Text()?.Trim();
        if (!string.IsNullOrEmpty(alias))
        {
            if (!await free.IsFreeAsync(ContentHandle.AliasKind, alias, item.ContentItemId, ct))
            {
                throw new RuleViolationException("content.alias-taken", $"The alias '{alias}' belongs to another item.", "AliasPart.Alias");
            }
        }
        else if (type?.Part("AliasPart")?.Setting("AliasPartSettings", "Pattern").Text() is { Length: > 0 } pattern
            && (await patterns.FillAsync(pattern, item, ct)).Trim() is { Length: > 0 } generated)
        {
            item.PartOrNew("AliasPart")["Alias"] = await free.NearAsync(ContentHandle.AliasKind, generated, item.ContentItemId, ct);
        }
    }
}
