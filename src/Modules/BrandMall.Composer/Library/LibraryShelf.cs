using BrandMall.Composer.Blocks;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Schedules;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Library;

/// <summary>Everything of a kind that can be composed on the current site: a fixed number of queries, and no page's JSON is read.</summary>
internal sealed class LibraryShelf(MallDb db, CurrentSite site, ContentStore content, TemplateNames templates, BlockUses uses, SamplePages samples, Texts texts)
{
    private const string AliasPrefix = "template:";

    /// <summary>The template pages people look for first; the others follow.</summary>
    private static readonly string[] s_first = ["home", PageDraft.Frame, "category", "product", "collection", "brand", "search"];

    public async Task<IReadOnlyList<LibraryRow>> ReadAsync(string kind, string culture, CancellationToken ct)
    {
        var type = kind switch { "template" => "TemplatePage", "block" => "Block", "pattern" => PageTemplates.PatternType.Name, _ => "Page" };
        var items = await content.SummariesAsync([type], ct);
        var drafts = await db.Set<Draft>().AsNoTracking().Select(d => new Head(d.Doc, d.Rev, d.PublishedRev, d.ModifiedAt, d.ModifiedBy)).ToDictionaryAsync(d => d.Doc, ct);
        var versions = db.Set<DocumentVersion>().AsNoTracking();
        var last = await versions.Where(v => !versions.Any(o => o.Doc == v.Doc && o.Number > v.Number)).Select(v => new { v.Doc, v.ByName, v.At }).ToDictionaryAsync(v => v.Doc, ct);
        var scheduled = (await db.Set<ScheduledVersion>().AsNoTracking().Where(s => s.State == ScheduleState.Waiting || s.State == ScheduleState.Shown).ToListAsync(ct))
            .GroupBy(s => s.Doc).ToDictionary(group => group.Key, group => group.OrderBy(s => s.DueAt).First());
        var home = kind == "page" ? (await content.PublishedByPathAsync("", ct))?.ContentItemId : null;
        var counts = kind == "block" ? await uses.CountAsync([.. items.Select(item => item.ContentItemId)], ct) : new Dictionary<string, int>();

        LibraryRow Row(string doc, ContentSummary? item, string title, string? path, string? href)
        {
            var draft = drafts.GetValueOrDefault(doc);
            var own = item is not null && item.SiteId == site.Value.Id;
            var published = item?.Published ?? false;
            var changed = draft is not null ? draft.Rev != draft.PublishedRev : own && item!.Waiting && published;
            var state = published ? changed ? "changed" : "published" : kind == "template" && draft is null ? "theme" : "draft";
            var at = new[] { draft?.At, last.GetValueOrDefault(doc)?.At, item?.ModifiedAt }.Max();
            var by = draft is not null && draft.At == at ? draft.By : last.GetValueOrDefault(doc) is { } version && version.At <= at ? version.ByName : null;
            var window = scheduled.GetValueOrDefault(doc);
            return new LibraryRow(
                doc, kind, title, state, path, published || state == "theme" ? href : null, item is not null && item.ContentItemId == home, item is null || own ? null : NameOf(item.SiteId), at, by is { Length: > 0 } ? by : null,
                kind == "block" ? counts.GetValueOrDefault(doc) : null, window is null ? null : new LibraryRow.Window(window.From, window.Until, window.State == ScheduleState.Shown));
        }

        if (kind != "template")
        {
            return [.. items.Select(item =>
            {
                var path = item.Path is { } found ? $"/{found}" : null;
                return Row(item.ContentItemId, item, item.DisplayText.Length > 0 ? item.DisplayText : item.ContentItemId, path, kind != "page" ? null : item.ContentItemId == home ? "/" : path);
            })];
        }

        var byAlias = items.Where(item => item.Alias?.StartsWith(AliasPrefix, StringComparison.Ordinal) is true).DistinctBy(item => item.Alias).ToDictionary(item => item.Alias![AliasPrefix.Length..]);
        List<LibraryRow> rows = [];
        foreach (var name in templates.All.Union(byAlias.Keys).OrderBy(name => Array.IndexOf(s_first, name) is var place && place < 0 ? s_first.Length : place))
        {
            var href = name is "home" or PageDraft.Frame ? "/" : await samples.PathAsync(name, ct);
            rows.Add(Row(DocumentKey.OfTemplate(name).Text, byAlias.GetValueOrDefault(name), texts.Find(culture, $"composer.template.{name}") ?? name, null, href));
        }

        return rows;
    }

    private string? NameOf(int siteId) => site.Chain.FirstOrDefault(one => one.Id == siteId)?.DisplayName;

    private sealed record Head(string Doc, long Rev, long PublishedRev, DateTimeOffset At, string By);
}
