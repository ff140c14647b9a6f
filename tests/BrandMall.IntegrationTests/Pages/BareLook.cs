using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Pages;

/// <summary>A theme and widgets with nothing but what a test needs, and pages made of them.</summary>
internal static class BareLook
{
    public static void Furnish(string folder)
    {
        var theme = Path.Combine(folder, "themes", "Bare");
        Write(theme, "theme.json", """{ "name": "Bare", "title": "Bare", "tokens": { "color-ink": "#222222" } }""");
        Write(theme, "layout/theme.liquid", "<!doctype html><html lang=\"{{ page.locale }}\"><head>{% page_head %}</head><body>{% slot 'header' %}<main>{% slot 'main' %}</main>{% slot 'footer' %}</body></html>");
        Write(theme, "templates/404.json", """{ "slots": { "main": ["lost"] }, "widgets": { "lost": { "type": "words", "settings": { "text": "Nothing here" } } } }""");
        Write(theme, "templates/frame.json", """{ "slots": { "header": ["top"], "footer": ["bottom"] }, "widgets": { "top": { "type": "words", "settings": { "text": "The header" } }, "bottom": { "type": "words", "settings": { "text": "The footer" } } } }""");
        Write(theme, "assets/base.css", "main{display:block}");

        Widget(folder, "words", """ "settings": [ { "id": "text", "type": "text", "localizable": true }, { "id": "size", "type": "range", "min": 1, "max": 90, "unit": "px", "responsive": true } ] """, "<p>{{ settings.text }}</p>");
        Widget(folder, "box", """ "slots": [ { "id": "items" } ] """, "<div class=\"box\">{% slot 'items' %}</div>");
        Widget(folder, "greedy", "", "{% for i in (1..9000) %}{% for j in (1..9000) %}{{ i }}{% endfor %}{% endfor %}");
        Widget(folder, "misspelt", "", "{% if settings.text %}no end");
        Widget(folder, "menu-list", """ "settings": [ { "id": "menu", "type": "menu" } ], "data": [ { "as": "links", "provider": "content.menu", "params": { "alias": "$menu" } } ] """, "{% for link in data.links %}<a>{{ link.text }}</a>{% endfor %}");
        Widget(folder, "no-such-data", """ "data": [ { "as": "x", "provider": "nobody.knows" } ] """, "{{ data.x }}");
        Widget(folder, "rich", """ "settings": [ { "id": "html", "type": "richtext" } ] """, "{{ settings.html | raw }}");
    }

    public static Task AddSiteAsync(Mall mall, string name, string? parent = null, params string[] locales) => AddSiteAsync(mall, name, "Bare", parent, locales);

    public static async Task AddSiteAsync(Mall mall, string name, string theme, string? parent, string[] locales)
    {
        await using var scope = mall.BrandScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var sites = scope.ServiceProvider.GetRequiredService<SiteRegistry>();
        db.Add(new Site
        {
            Name = name,
            DisplayName = name,
            ParentId = parent is null ? null : sites.Map.ByName(parent)!.Id,
            Theme = theme,
            Locales = locales.Length == 0 ? ["zh-CN"] : [.. locales],
            IsDefault = parent is null,
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await sites.LoadAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Publishes a page whose main slot holds these widgets, given as <c>"id": { … }</c> members.</summary>
    public static async Task<string> PublishAsync(Mall mall, string site, string path, string widgets, string contentType = "Page", string? id = null)
    {
        await using var scope = mall.Scope(site);
        var map = JsonNode.Parse($"{{{widgets}}}")!.AsObject();
        var nested = map.SelectMany(widget => widget.Value!["slots"]?.AsObject().SelectMany(slot => slot.Value!.AsArray().Select(child => child!.GetValue<string>())) ?? []).ToHashSet();
        var item = new ContentItem { ContentItemId = id ?? BrandMall.Kernel.Primitives.OrchardId.New(), ContentType = contentType, DisplayText = path };
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = $"Page {path}" };
        item.Parts["AutoroutePart"] = new JsonObject { ["Path"] = path };
        item.Parts["PagePart"] = new JsonObject
        {
            ["slots"] = new JsonObject { ["main"] = new JsonArray([.. map.Select(w => w.Key).Where(key => !nested.Contains(key)).Select(key => (JsonNode)key)]) },
            ["widgets"] = map,
        };
        await scope.ServiceProvider.GetRequiredService<ContentStore>().PublishAsync(item, TestContext.Current.CancellationToken);
        return item.ContentItemId;
    }

    public static void Widget(string folder, string type, string members, string template)
    {
        var comma = members.Length > 0 ? "," : "";
        Write(Path.Combine(folder, "widgets", type), "widget.json", $$"""{ "type": "{{type}}", "version": 1, "name": "{{type}}", "category": "test"{{comma}} {{members}} }""");
        Write(Path.Combine(folder, "widgets", type), $"{type}.liquid", template);
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
