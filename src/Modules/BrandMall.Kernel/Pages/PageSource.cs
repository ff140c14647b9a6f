using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>Gathers what a page is compiled from: its own document or its template's, the frame around it, the blocks it refers to. The site's first, then its parent's, then the theme's.</summary>
internal sealed class PageSource(ContentStore content, CurrentSite site, CurrentTheme theme, PagePlanner planner, CurrentDraft draft, DraftMemory memory)
{
    private const string Frame = PageDraft.Frame;
    private const int MaxBlockDepth = 4;

    /// <summary>A page composed by editors at this path; the site's own home page at the empty path.</summary>
    public async Task<PagePlan?> PageAsync(string path, CancellationToken ct)
    {
        if (await content.PublishedByPathAsync(path.Trim('/'), ct) is not { } item || FlowPages.Of(item) is not { } document)
        {
            return null;
        }

        return await PageAsync(item, document, path, ct);
    }

    /// <summary>The page of an item, whatever is published of it.</summary>
    public async Task<PagePlan> PageAsync(ContentItem item, PageDocument document, string path, CancellationToken ct)
    {
        var seo = item.Part("SeoMetaPart");
        // The home page is reached by its own path as well, and is the home page there too.
        var isHome = path.Length <= 1 || await KeptAsync(("home", item.ContentItemId), () => content.IsHomeAsync(item.ContentItemId, ct));
        var making = Making(isHome ? "home" : "page") with
        {
            Title = seo?["PageTitle"]?.ToString() is { Length: > 0 } title ? title : Localised(item.Part("TitlePart")?["Titles"]) ?? item.DisplayText ?? "",
            Description = Localised(seo?["MetaDescriptions"]) ?? seo?["MetaDescription"]?.ToString(),
            Image = seo?["DefaultSocialImage"]?["Paths"]?[0]?.ToString(),
            NoIndex = seo?["MetaRobots"]?.ToString().Contains("noindex", StringComparison.OrdinalIgnoreCase) is true,
            Tags = [("content", item.ContentItemId)],
        };
        return await CompileAsync(making, document, ct);
    }

    /// <summary>The template page of this name: the site's or an ancestor's own, else the theme's; null when nobody has one.</summary>
    public async Task<PagePlan?> TemplateAsync(string name, CancellationToken ct)
    {
        var making = Making(name);
        return await DocumentAsync(name, making.Theme, ct) is { } document ? await CompileAsync(making, document, ct) : null;
    }

    private PageMaking Making(string template) => new(site.Value, site.Locale, theme.Value, template) { Trial = draft.View?.Trial };

    private async Task<PagePlan> CompileAsync(PageMaking making, PageDocument page, CancellationToken ct)
    {
        var frame = await DocumentAsync(Frame, making.Theme, ct);
        IReadOnlyList<PageDocument> documents = frame is null ? [page] : [frame, page];
        var wanted = References(documents);
        var (blocks, named) = await KeptAsync(("blocks", string.Join(',', wanted.Order(StringComparer.Ordinal))), () => BlocksAsync(wanted, ct));
        if (draft.Value is { IsBlock: true } edited && blocks.ContainsKey(edited.Item.ContentItemId))
        {
            blocks = new Dictionary<string, PageDocument>(blocks) { [edited.Item.ContentItemId] = edited.Document };
        }

        // Template and frame count by alias: a site may come to have its own.
        IEnumerable<string> keys = [ContentStore.AliasKey(Alias(making.Template)), ContentStore.AliasKey(Alias(Frame)), .. named];
        return planner.Compile(making with { Tags = [.. making.Tags, .. keys.Select(key => ("content", key))] }, documents, blocks, draft.View is { Marked: true } ? draft.Value!.Document : null);
    }

    private async Task<PageDocument?> DocumentAsync(string name, Theme worn, CancellationToken ct) => draft.Of(name) ?? await KeptAsync<PageDocument?>((name, worn), async () =>
        await content.PublishedByAliasAsync(Alias(name), ct) is { } item && FlowPages.Of(item) is { } own ? own : ThemePages.Find(worn, name));

    /// <summary>What a draft stands among is remembered from one change of it to the next.</summary>
    private Task<T> KeptAsync<T>(object key, Func<Task<T>> read) => draft.Value is null ? read() : memory.GetAsync((site.Value.Id, key), read);

    private static string Alias(string template) => $"template:{template}";

    /// <summary>The published blocks these documents refer to, and those the blocks refer to; one query a level. Named: also those that are not published yet.</summary>
    private async Task<(IReadOnlyDictionary<string, PageDocument> Blocks, IReadOnlyCollection<string> Named)> BlocksAsync(List<string> wanted, CancellationToken ct)
    {
        Dictionary<string, PageDocument> blocks = [];
        HashSet<string> named = [];
        for (var depth = 0; depth < MaxBlockDepth && wanted.Count > 0; depth++)
        {
            named.UnionWith(wanted);
            List<PageDocument> found = [];
            foreach (var item in await content.PublishedManyAsync(wanted, ct))
            {
                if (FlowPages.Of(item) is { } block)
                {
                    found.Add(blocks[item.ContentItemId] = block);
                }
            }

            wanted = [.. References(found).Where(id => !blocks.ContainsKey(id))];
        }

        return (blocks, named);
    }

    private static List<string> References(IEnumerable<PageDocument> documents) =>
        [.. documents.SelectMany(document => document.Widgets.Values).Select(widget => widget.Ref).OfType<string>().Distinct()];

    private string? Localised(JsonNode? texts) => texts is JsonObject byLocale && SettingValues.IsByLocale(byLocale)
        ? PagePlanner.LocalesOf(site.Value, site.Locale).Select(locale => byLocale[locale]?.ToString()).FirstOrDefault(text => text is not null)
        : null;
}
