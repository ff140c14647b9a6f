using BrandMall.Kernel.Pages;
using System.Globalization;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Compare;

/// <summary>Finds a document at one of its states: a version's number, <c>draft</c>, or <c>published</c>: what visitors see, also where that is a parent's or the theme's.</summary>
internal sealed class DocumentSides(DraftDesk desk, DocumentVersions versions, ContentStore content, SiteThemes themes, CurrentSite site)
{
    public const string Draft = "draft";
    public const string Published = "published";

    /// <exception cref="RuleViolationException"><c>version.unknown</c>; <c>document.unpublished</c>.</exception>
    public async Task<EditedDocument> FindAsync(DocumentKey key, string side, CancellationToken ct)
    {
        if (side == Draft)
        {
            return (await desk.OpenAsync(key, ct)).Document;
        }

        if (side == Published)
        {
            var item = key.Template is { } template ? await content.PublishedByAliasAsync($"template:{template}", ct) : await content.PublishedAsync(key.Text, ct);
            var page = item is null ? null : FlowPages.Of(item);
            page ??= key.Template is { } name ? ThemePages.Find(themes.Of(site.Value), name) : null;
            return page is null ? throw new RuleViolationException("document.unpublished", "Nothing of this document is published.", "side") : new EditedDocument(page, item is null ? [] : PageSayings.Of(item));
        }

        return int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await versions.GetAsync(key, number, ct)).Read()
            : throw new RuleViolationException("version.unknown", "A side is a version's number, draft or published.", "side");
    }
}
