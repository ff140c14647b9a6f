using BrandMall.Kernel.Pages;
using System.Security.Claims;
using BrandMall.Composer.Blocks;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Faults;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.OpenDocument;

/// <summary>Gathers what surrounds an open document.</summary>
internal sealed class DocumentAnswers(ContentStore content, CurrentSite site, SiteRegistry sites, TemplateNames templates, BlockUses uses, IStaffAccess access, Texts texts, DraftProblems problems, MissingThings missing)
{
    public async Task<DocumentAnswer> OfAsync(HttpContext http, ClaimsPrincipal person, OpenDraft draft, PreviewStart.Started preview, CancellationToken ct)
    {
        var author = Author.Of(person, "", 0);
        var culture = Culture.Of(http);
        var published = draft.Item.ContentItemVersionId.Length == 0 ? null : draft.Key.Template is { } name
            ? await content.PublishedByAliasAsync($"template:{name}", ct) : await content.PublishedAsync(draft.Item.ContentItemId, ct);
        return new DocumentAnswer(
            draft.Key.Text, draft.Kind, draft.IsBlock ? "block" : draft.Key.Template ?? "page", TitleOf(draft, culture), draft.Document.Page[PageSayings.Path]?.ToString(), draft.Rev, draft.Document,
            [.. draft.Document.Body.Slots.Keys.Select(slot => new DocumentAnswer.Slot(slot, texts.Find(culture, $"composer.slot.{slot}") ?? slot))],
            published is null ? null : new DocumentAnswer.Publication(published.ContentItemVersionId, published.PublishedUtc, published.Author), draft.Changed || (published is null && draft.Key.Template is null),
            site.Value.Locales, site.Value.TimeZone, site.Value.Currency, await PermissionsAsync(http), await BlocksAsync(draft, ct),
            [.. templates.All.Select(template => new DocumentAnswer.Named(template, texts.Find(culture, $"composer.template.{template}") ?? template))],
            new DocumentAnswer.Frame(preview.Origin, preview.Url, preview.Expires),
            await SitesAsync(http), new DocumentAnswer.Person(author.Id, author.Name), [.. problems.Of(draft, drawn: null), .. await missing.OfAsync(draft, ct)], LineageOf(draft));
    }

    private DocumentAnswer.Lineage? LineageOf(OpenDraft draft) => draft.Document.Parent is not { } parent ? null
        : new DocumentAnswer.Lineage(site.Chain[1].DisplayName, parent.Widgets.Where(widget => widget.Value.Held is { Count: > 0 }).ToDictionary(widget => widget.Key, widget => widget.Value.Held!));

    private string TitleOf(OpenDraft draft, string culture) =>
        draft.Key.Template is { } template ? texts.Find(culture, $"composer.template.{template}") ?? template
        : draft.Document.Page[PageSayings.Title] is System.Text.Json.Nodes.JsonObject titles ? (titles[culture] ?? titles.FirstOrDefault().Value)?.ToString() ?? draft.Item.DisplayText
        : draft.Document.Page[PageSayings.Title]?.ToString() ?? draft.Item.DisplayText;

    private async Task<IReadOnlyList<string>> PermissionsAsync(HttpContext http)
    {
        List<string> held = [];
        foreach (var permission in ComposerPermissions.All)
        {
            if (await access.JudgeAsync(http, permission, site.Value) == StaffVerdict.Allowed)
            {
                held.Add(permission);
            }
        }

        return held;
    }

    private async Task<IReadOnlyList<DocumentAnswer.Named>> SitesAsync(HttpContext http)
    {
        List<DocumentAnswer.Named> seen = [];
        foreach (var one in sites.Map.All)
        {
            if (await access.JudgeAsync(http, ComposerPermissions.View, one) == StaffVerdict.Allowed)
            {
                seen.Add(new DocumentAnswer.Named(one.Name, one.DisplayName));
            }
        }

        return seen;
    }

    private async Task<IReadOnlyDictionary<string, DocumentAnswer.Block>> BlocksAsync(OpenDraft draft, CancellationToken ct)
    {
        // A block that is edited itself is told the same of: whoever changes it changes all these pages.
        var ids = draft.Document.Body.Widgets.Values.Select(widget => widget.Ref).OfType<string>().Concat(draft.IsBlock ? [draft.Key.Text] : []).Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<string, DocumentAnswer.Block>();
        }

        // Whoever edits a block edits all these pages.
        var counts = await uses.CountAsync(ids, ct);
        return (await content.PublishedManyAsync(ids, ct)).ToDictionary(block => block.ContentItemId, block => new DocumentAnswer.Block(block.DisplayText, counts[block.ContentItemId]));
    }
}
