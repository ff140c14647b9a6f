using BrandMall.Composer.Documents;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Inheritance;

/// <summary>Documents of which a site stores only what it says otherwise than its parent.</summary>
internal static class Inheriting
{
    public static string LocaleOf(CurrentSite site, ContentItem above) => site.Chain.First(one => one.Id == above.SiteId).Locale;

    /// <summary>A draft made of what the parent showed once, made of what it shows now: what the draft says otherwise stays, everything else follows.</summary>
    public static EditedDocument Brought(EditedDocument draft, StoredDocument stored, CurrentSite site)
    {
        if (draft.Parent is not { } then || stored.Document.Parent is not { } now || then.Write() == now.Write())
        {
            return draft;
        }

        var locale = site.Chain.Count > 1 ? site.Chain[1].Locale : site.Value.Locale;
        var overlay = Differing.Between(then.ToState(), draft.ToState(), stored.Overlay, locale);
        var state = Overlaying.Apply(now.ToState(), overlay, locale).State;
        return new EditedDocument(state.Body, state.Said, now);
    }

    /// <summary>The content item by which a site says something otherwise than <paramref name="above"/>, and nothing else.</summary>
    public static ContentItem ItemOf(PageOverlay overlay, ContentItem above, ContentItem? own)
    {
        ContentItem item = new() { ContentItemId = above.ContentItemId, ContentType = above.ContentType, DisplayText = above.DisplayText, CreatedUtc = own?.CreatedUtc };
        item.Parts[InheritedItems.Part] = overlay.Write();
        if (overlay.Values.FirstOrDefault(value => value.IsAt(null, [PageSayings.Path])) is { } path)
        {
            item.PartOrNew("AutoroutePart")["Path"] = path.Value?.ToString().Trim('/') ?? "";
        }

        if (overlay.Values.FirstOrDefault(value => value.IsAt(null, [PageSayings.Title]))?.Value is System.Text.Json.Nodes.JsonValue title)
        {
            item.DisplayText = title.ToString();
        }

        return item;
    }
}
