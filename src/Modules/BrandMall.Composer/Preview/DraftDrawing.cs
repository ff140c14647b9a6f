using BrandMall.Composer.Drafts;
using BrandMall.Composer.Faults;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.Preview;

/// <summary>Draws widgets of a draft for the editor's window, and says what is wrong with it.</summary>
internal sealed class DraftDrawing(DraftPages pages, PreviewAddresses addresses, SiteRegistry sites, CurrentSite site, DraftProblems problems, MissingThings missing, DrawnStyles styles)
{
    /// <summary>What of a draft the window asks to see.</summary>
    /// <param name="Locale">Null: the site's own language.</param>
    /// <param name="At">Null: now.</param>
    /// <param name="Path">Of the object a template page shows; null: the first there is.</param>
    public sealed record View(string? Locale = null, DateTimeOffset? At = null, string? Path = null);

    /// <param name="Style">Null: as it was in the rev before.</param>
    public sealed record Drawn(IReadOnlyDictionary<string, string> Html, string? Style, IReadOnlyList<DraftProblem> Problems);

    /// <param name="widgets">Null: the root widgets of all slots.</param>
    /// <param name="before">The draft as the window shows it; null to have the style whatever it was.</param>
    public async Task<Drawn> DrawAsync(HttpContext http, OpenDraft draft, IReadOnlyCollection<string>? widgets, View view, OpenDraft? before, CancellationToken ct)
    {
        var piece = await pages.RenderAsync(await ViewAsync(http, draft, view, ct), widgets, ct);
        var key = (site.Value.Id, draft.Key.Text, view.Locale ?? site.Value.Locale);
        var style = styles.Take(key, piece.Style, piece.StandIns, always: before is null);
        return new Drawn(piece.Html, style, [.. problems.Of(draft, piece), .. await missing.OfAsync(draft, ct)]);
    }

    public async Task<DraftView> ViewAsync(HttpContext http, OpenDraft draft, View view, CancellationToken ct)
    {
        var origin = new Uri(addresses.Origin(http.Request));
        var visit = PreviewAddresses.Visit(sites.Map, site.Value, view.Locale);
        return new DraftView(draft.ToPage(site.Value.Locale), visit, origin.Scheme, HostString.FromUriComponent(origin), await addresses.PathAsync(draft, view.Path, ct)) { Marked = true, At = view.At };
    }
}
