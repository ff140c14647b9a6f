using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Widgets;

/// <summary>Every preset of every widget, found where it lies, as HTML.</summary>
public sealed partial class PresetTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_preset_renders_sound_HTML_with_data()
    {
        await using var mall = await Mall.OpenAsync("demo");

        AssertNone(await ComplaintsAsync(mall, withData: true));
    }

    [Fact]
    public async Task Every_preset_renders_sound_HTML_in_a_mall_that_has_nothing_yet()
    {
        await using var mall = await Mall.OpenAsync();
        await BareLook.AddSiteAsync(mall, "hq", "Aurora", null, ["zh-CN"]);

        AssertNone(await ComplaintsAsync(mall, withData: false));
    }

    [Fact]
    public async Task Every_widget_has_presets_with_names_in_both_languages()
    {
        await using var mall = await Mall.OpenAsync();
        var widgets = mall.Services.GetRequiredService<WidgetCatalog>().All;

        Assert.Empty(widgets.Where(w => w.Presets.Count == 0).Select(w => w.Type));
        Assert.Empty(widgets.SelectMany(w => w.Presets.Select(p => (w.Type, Names: p.Name)).Append((w.Type, Names: w.Name)).Concat(w.Settings.Where(s => s.Label is not null).Select(s => (w.Type, Names: s.Label!))))
            .Where(named => !named.Names.Texts.ContainsKey("zh-CN") || !named.Names.Texts.ContainsKey("en")).Select(named => $"{named.Type}: {named.Names.In("zh-CN")}"));
    }

    [Fact]
    public async Task Every_widget_bound_to_a_kind_of_page_stands_on_that_page_of_the_base_theme()
    {
        await using var mall = await Mall.OpenAsync();
        var themes = mall.Services.GetRequiredService<ThemeCatalog>();
        var bound = new PresetPages(mall.Services.GetRequiredService<WidgetCatalog>()).Bound.ToList();

        Assert.NotEmpty(bound);
        Assert.Empty(bound.Where(widget => !widget.AllowedIn.Pages!.Any(page => ThemePages.Find(themes.Find("Aurora"), page)?.Widgets.Values.Any(placed => placed.Type == widget.Type) == true)).Select(widget => widget.Type));
    }

    private static void AssertNone(List<string> complaints) => Assert.True(complaints.Count == 0, string.Join('\n', complaints));

    private static async Task<List<string>> ComplaintsAsync(Mall mall, bool withData)
    {
        PresetPages pages = new(mall.Services.GetRequiredService<WidgetCatalog>());
        List<string> complaints = [];
        foreach (var widget in pages.Free)
        {
            var path = $"presets-{widget.Type}";
            var page = pages.Of([widget], withData);
            await PresetPages.PublishAsync(mall, path, page, Ct);
            var reply = await mall.Client.GetAsync(new Uri($"/{path}", UriKind.Relative), Ct);
            if (reply.StatusCode != HttpStatusCode.OK)
            {
                complaints.Add($"{widget.Type}: {reply.StatusCode}");
                continue;
            }

            complaints.AddRange(Complaints(await reply.Content.ReadAsStringAsync(Ct), page["widgets"]!.AsObject().Select(placed => $"w-{placed.Key}").ToList()).Select(complaint => $"{widget.Type}: {complaint}"));
        }

        return complaints;
    }

    private static IEnumerable<string> Complaints(string html, List<string> roots)
    {
        HtmlParser parser = new();
        List<string> errors = [];
        parser.Error += (_, raised) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)raised).Message + " at " + ((AngleSharp.Html.Dom.Events.HtmlErrorEvent)raised).Position);
        var document = parser.ParseDocument(html);
        var main = document.QuerySelector("main")!;
        var elements = document.All.ToList();

        return errors
            .Concat(roots.Where(id => document.QuerySelectorAll($"[id='{id}']") is not [{ } root] || !root.ClassList.Contains("w")).Select(id => $"{id} does not have exactly one root"))
            .Concat(main.Children.Where(child => !child.ClassList.Contains("w")).Select(child => $"{child.TagName} stands outside its widget"))
            .Concat(elements.Where(e => e.HasAttribute("data-problem")).Select(e => $"{e.Id} {e.GetAttribute("data-problem")}"))
            .Concat(elements.Where(e => e.HasAttribute("style")).Select(e => $"style attribute on {e.TagName}"))
            .Concat(elements.Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))).Select(e => $"inline handler on {e.TagName}"))
            .Concat(main.QuerySelectorAll("script,style").Select(e => $"inline {e.TagName}"))
            .Concat(elements.Where(e => e.Id is { Length: > 0 }).GroupBy(e => e.Id).Where(same => same.Count() > 1).Select(same => $"the id {same.Key} stands {same.Count()} times"))
            .Concat(elements.Where(e => e is { TagName: "A" } && e.GetAttribute("href") is null or "" or "#").Select(e => $"a link leads nowhere: {e.TextContent}"))
            .Concat(elements.Where(e => e is { TagName: "IMG" } && !e.HasAttribute("alt")).Select(e => $"a picture says nothing: {e.OuterHtml}"))
            .Concat(Headings(main))
            .Concat(Untranslated(document));
    }

    /// <summary>One first level, none empty, none that skips a level on the way down.</summary>
    private static IEnumerable<string> Headings(IElement main)
    {
        var level = 0;
        foreach (var heading in main.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var own = heading.TagName[1] - '0';
            if (heading.TextContent.Trim().Length == 0)
            {
                yield return $"an empty {heading.TagName}";
            }

            if (own > level + 1)
            {
                yield return $"{heading.TagName} '{heading.TextContent.Trim()}' after level {level}";
            }

            level = own;
        }
    }

    private static IEnumerable<string> Untranslated(IDocument document) => document.All
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(text => text.Data.Trim()).Concat(new[] { "aria-label", "title", "placeholder", "alt" }.Select(e.GetAttribute).OfType<string>()))
        .Where(text => TextKey().IsMatch(text)).Select(text => $"the text {text} is not translated");

    [GeneratedRegex("^[a-z][a-z_-]+(\\.[a-z_-]+)+$")]
    private static partial Regex TextKey();
}
