using BrandMall.Kernel.Pages;
using BrandMall.Composer.Contracts;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.Preview;

/// <summary>Where a draft is shown, and as which page of the site.</summary>
internal sealed class PreviewAddresses(PreviewOrigin origins, ContentStore content, CurrentSite site, SamplePages samples, DraftMemory memory)
{
    public string Origin(HttpRequest request) => origins.Of(request);

    public string Url(HttpRequest request, Site site, string? locale, string doc, string token) =>
        $"{Origin(request)}{Prefix(site, locale)}{DraftPages.Address}/{Uri.EscapeDataString(doc)}?token={Uri.EscapeDataString(token)}";

    public static string Prefix(Site site, string? locale) => $"/s/{site.Name}{(locale is null || locale == site.Locale ? "" : $"/{locale}")}";

    /// <summary>The visit the draft is rendered for, whichever surface asks.</summary>
    public static SiteVisit Visit(SiteMap map, Site site, string? locale) => new(map, site, locale == site.Locale ? null : locale, Prefix(site, locale));

    /// <summary>The address within the site the draft is shown as.</summary>
    /// <param name="asked">Of the object a template page is to show, or the page a block or the frame is to be seen on.</param>
    public async Task<string> PathAsync(OpenDraft draft, string? asked, CancellationToken ct)
    {
        if (asked is { Length: > 0 } && asked[0] == '/')
        {
            return asked;
        }

        if (draft.Key.Template is { } template)
        {
            return template is "home" or PageDraft.Frame ? "/" : await samples.PathAsync(template, ct) ?? $"/{template}";
        }

        var path = draft.Document.Page[PageSayings.Path]?.ToString().Trim('/') ?? "";
        return draft.IsBlock || path.Length == 0 || await memory.GetAsync(("home", site.Value.Id, draft.Item.ContentItemId), () => content.IsHomeAsync(draft.Item.ContentItemId, ct)) ? "/" : $"/{path}";
    }
}
