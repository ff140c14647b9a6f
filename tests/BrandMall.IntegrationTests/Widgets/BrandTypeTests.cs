using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using BrandMall.IntegrationTests.Themes;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Widgets;

/// <summary>Widget types a brand makes while the mall runs: fields, a template, styles, and no code of ours.</summary>
public sealed class BrandTypeTests : IAsyncLifetime
{
    private const string Template = "<p class=\"promise\">{{ settings.words }}</p>";
    private const string OnPage = """ "b1": { "type": "promise", "settings": { "words": { "zh-CN": "七天" } } } """;
    private Mall _mall = null!;
    private HttpClient _admin = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await ThemeWorld.OpenAsync();
        _admin = await _mall.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _mall.DisposeAsync();
    }

    [Fact]
    public async Task A_type_made_while_the_mall_runs_is_in_the_palette_on_pages_and_in_the_style_sheet()
    {
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(Template, ".promise{color:#123456}")).StatusCode);

        await BareLook.PublishAsync(_mall, "hq", "promise", OnPage);
        Assert.Contains("<p class=\"promise\">七天</p>", await _mall.PageAsync("hq", "/promise"), StringComparison.Ordinal);
        Assert.Contains(".promise{color:#123456}", await _mall.CssAsync("hq"), StringComparison.Ordinal);
        Assert.Contains("promise", await TypesAsync());
    }

    [Fact]
    public async Task A_change_of_it_reaches_pages_that_were_kept_and_styles_too()
    {
        await SaveAsync(Template, ".promise{color:#123456}");
        await BareLook.PublishAsync(_mall, "hq", "promise", OnPage);
        await _mall.PageAsync("hq", "/promise");

        Assert.Equal(HttpStatusCode.OK, (await SaveAsync("<b>{{ settings.words }}</b>", ".promise{color:#654321}", revision: 1)).StatusCode);

        Assert.Contains("<b>七天</b>", await _mall.PageAsync("hq", "/promise"), StringComparison.Ordinal);
        Assert.Contains(".promise{color:#654321}", await _mall.CssAsync("hq"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_process_has_it_too()
    {
        await using var second = await _mall.OpenSecondNodeAsync();
        await SaveAsync(Template);
        await BareLook.PublishAsync(_mall, "hq", "promise", OnPage);

        for (var tries = 0; tries < 100 && !(await second.PageAsync("hq", "/promise")).Contains("<p class=\"promise\">", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100, Ct);
        }

        Assert.Contains("<p class=\"promise\">七天</p>", await second.PageAsync("hq", "/promise"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_hold_is_refused_in_words_with_its_place_and_changes_nothing()
    {
        var misspelt = await SaveAsync(Template, settings: """[{ "id": "words", "type": "text", "lable": "文字" }]""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, misspelt.StatusCode);
        var problem = (await misspelt.JsonAsync())["problems"]![0]!;
        Assert.Equal("$.settings[0].lable", (string)problem["where"]!);
        Assert.Contains("label", (string)problem["message"]!, StringComparison.Ordinal);

        var unparsed = await (await SaveAsync("<p>\n  {% if settings.words %}\n</p>")).JsonAsync();
        Assert.Equal("widget-type.liquid", (string)unparsed["code"]!);
        Assert.True((int)unparsed["line"]! >= 2);

        Assert.Equal("widget-type.css", await (await SaveAsync(Template, ".promise{color:red")).CodeAsync());
        Assert.DoesNotContain("promise", await TypesAsync());
    }

    [Fact]
    public async Task A_name_that_a_module_or_theme_brings_is_not_to_be_had()
    {
        var reply = await SaveAsync(Template, name: "words");

        Assert.Equal("widget-type.definition", await reply.CodeAsync());
    }

    [Fact]
    public async Task A_template_that_fails_while_it_is_drawn_leaves_its_widget_out_and_the_page_up()
    {
        await SaveAsync("{% for a in (1..9999) %}{% for b in (1..9999) %}{{ a }}{% endfor %}{% endfor %}");
        await BareLook.PublishAsync(_mall, "hq", "promise", """ "a1": { "type": "words", "settings": { "text": "Still here" } }, """ + OnPage);

        Assert.Contains("Still here", await _mall.PageAsync("hq", "/promise"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_in_use_goes_only_when_asked_twice_and_its_widgets_stay_in_the_page()
    {
        await SaveAsync(Template);
        await BareLook.PublishAsync(_mall, "hq", "promise", OnPage);

        Assert.Equal("widget-type.used", await (await _admin.DeleteAsync(StaffDesk.At("/api/admin/widget-types/promise"), Ct)).CodeAsync());
        Assert.Equal(HttpStatusCode.NoContent, (await _admin.DeleteAsync(StaffDesk.At("/api/admin/widget-types/promise?force=true"), Ct)).StatusCode);
        Assert.DoesNotContain("七天", await _mall.PageAsync("hq", "/promise"), StringComparison.Ordinal);

        await SaveAsync(Template);
        Assert.Contains("七天", await _mall.PageAsync("hq", "/promise"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_it_at_once_do_not_write_over_each_other()
    {
        await SaveAsync(Template);
        await SaveAsync("<i>{{ settings.words }}</i>", revision: 1);

        Assert.Equal("widget-type.stale", await (await SaveAsync("<u>{{ settings.words }}</u>", revision: 1)).CodeAsync());
    }

    [Fact]
    public async Task It_is_tried_on_the_site_without_being_kept()
    {
        var tried = await (await _admin.PostAsJsonAsync(StaffDesk.At("/api/admin/sites/hq/widget-types/try"), new { definition = Definition("promise"), liquid = Template, css = "" }, Ct)).JsonAsync();

        Assert.Contains("<p class=\"promise\">首次</p>", (string)tried["html"]!, StringComparison.Ordinal);
        Assert.Empty(tried["problems"]!.AsArray());
        Assert.DoesNotContain("promise", await TypesAsync());
    }

    [Fact]
    public async Task Who_composes_pages_may_not_make_types()
    {
        await _admin.HireAsync("writer", "Editor");
        using var writer = await _mall.SignedInAsync("writer", StaffDesk.Password);

        Assert.Equal(HttpStatusCode.Forbidden, (await SaveAsync(Template, by: writer)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.AskAsync("/api/admin/widget-types")).StatusCode);
    }

    [Fact]
    public async Task It_travels_in_an_export_to_a_mall_that_knows_nothing_of_it()
    {
        await SaveAsync(Template, ".promise{color:#123456}");
        await BareLook.PublishAsync(_mall, "hq", "promise", OnPage);
        var zip = Path.Combine(_mall.DataFolder, "export.zip");
        await using (var scope = _mall.Scope("hq"))
        await using (var target = File.Create(zip))
        {
            await scope.ServiceProvider.GetRequiredService<SiteExport>().WriteAsync(target, Ct);
        }

        await using var other = await Mall.OpenAsync(folder => BareLook.Furnish(folder));
        await BareLook.AddSiteAsync(other, "hq", null, "zh-CN", "en");
        await other.Services.GetRequiredService<RecipeRunner>().RunAsync(zip, "hq", Ct);
        await BareLook.PublishAsync(other, "hq", "promise-there", OnPage);

        Assert.Contains("<p class=\"promise\">七天</p>", await other.PageAsync("hq", "/promise-there"), StringComparison.Ordinal);
    }

    private static JsonObject Definition(string name, string? settings = null) => new()
    {
        ["type"] = name, ["version"] = 1, ["name"] = new JsonObject { ["zh-CN"] = "承诺" }, ["category"] = "content",
        ["settings"] = JsonNode.Parse(settings ?? """[{ "id": "words", "type": "text", "localizable": true, "default": { "zh-CN": "首次" } }]"""),
    };

    private Task<HttpResponseMessage> SaveAsync(string liquid, string css = "", string name = "promise", string? settings = null, int? revision = null, HttpClient? by = null) =>
        (by ?? _admin).PutAsJsonAsync(StaffDesk.At($"/api/admin/widget-types/{name}"), new { definition = Definition(name, settings), liquid, css, revision }, Ct);

    private async Task<string[]> TypesAsync() =>
        [.. (await (await _admin.AskAsync("/api/admin/sites/hq/composer/widgets")).JsonAsync())["types"]!.AsArray().Select(type => (string)type!["type"]!)];
}
