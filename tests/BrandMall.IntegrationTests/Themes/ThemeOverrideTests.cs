using System.Net;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Themes;

/// <summary>Sites that write files of their theme anew.</summary>
public sealed class ThemeOverrideTests : IAsyncLifetime
{
    private const string Words = "widgets/words.liquid";
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
    public async Task An_override_shows_on_the_site_and_on_those_below_it_and_the_nearest_wins()
    {
        await _admin.PublishAsync("hq", Words, "<p>hq: {{ settings.text }}</p>");
        await _admin.PublishAsync("north", Words, "<p>north: {{ settings.text }}</p>");

        Assert.Contains("<p>hq: Tea</p>", await _mall.PageAsync("hq"), StringComparison.Ordinal);
        Assert.Contains("<p>north: Tea</p>", await _mall.PageAsync("north"), StringComparison.Ordinal);
        Assert.Contains("<p>north: Tea</p>", await _mall.PageAsync("harbin"), StringComparison.Ordinal);
        Assert.Contains("<p>hq: Tea</p>", await _mall.PageAsync("outlet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_of_a_derived_theme_does_not_reach_sites_of_its_base()
    {
        await _admin.PublishAsync("outlet", Words, "<p>cheap: {{ settings.text }}</p>");

        Assert.Contains("<p>cheap: Tea</p>", await _mall.PageAsync("outlet"), StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("hq"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_seen_with_a_token_for_its_site_and_by_nobody_else()
    {
        await _mall.PageAsync("north");
        Assert.True((await _admin.DraftAsync("north", Words, "<p>draft: {{ settings.text }}</p>")).IsSuccessStatusCode);
        Assert.True((await _admin.DraftAsync("north", "assets/base.css", "main{display:flex}")).IsSuccessStatusCode);
        var token = Uri.EscapeDataString((string)(await (await _admin.PostAsync("north", "preview", new { })).JsonAsync())["token"]!);

        using var browser = _mall.NewBrowser();
        var reply = await browser.AskAsync($"/s/north/tea?theme-preview={token}");
        var preview = await reply.Content.ReadAsStringAsync(Ct);

        Assert.Contains("<p>draft: Tea</p>", preview, StringComparison.Ordinal);
        Assert.Equal("no-store", reply.Headers.CacheControl!.ToString());
        Assert.Contains("main{display:flex}", await _mall.Client.GetStringAsync(StaffDesk.At(ThemeWorld.SheetOf(preview)), Ct), StringComparison.Ordinal);
        Assert.Contains("main{display:block}", await _mall.CssAsync("north"), StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("north"), StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("harbin", query: $"?theme-preview={token}"), StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("north", query: $"?theme-preview={token[..^3]}abc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_follows_by_cookie_until_it_is_turned_off()
    {
        Assert.True((await _admin.DraftAsync("north", Words, "<p>draft</p>")).IsSuccessStatusCode);
        var url = (string)(await (await _admin.PostAsync("north", "preview", new { })).JsonAsync())["url"]!;
        using var browser = _mall.NewBrowser();

        await browser.AskAsync(url);
        Assert.Contains("<p>draft</p>", await browser.GetStringAsync(StaffDesk.At("/s/north/tea"), Ct), StringComparison.Ordinal);
        await browser.AskAsync("/s/north/tea?theme-preview=off");
        Assert.Contains("<p>Tea</p>", await browser.GetStringAsync(StaffDesk.At("/s/north/tea"), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_earlier_version_can_be_made_live_again_and_history_only_grows()
    {
        await _admin.PublishAsync("hq", Words, "<p>one</p>");
        await _admin.PublishAsync("hq", Words, "<p>two</p>");
        Assert.Contains("<p>two</p>", await _mall.PageAsync("hq"), StringComparison.Ordinal);

        var reply = await _admin.PostAsync("hq", "rollback", new { path = Words, version = 1 });

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Contains("<p>one</p>", await _mall.PageAsync("hq"), StringComparison.Ordinal);
        var file = await (await _admin.AskAsync($"/api/admin/sites/hq/theme/file?path={Words}")).JsonAsync();
        Assert.Equal([3, 2, 1], file["versions"]!.AsArray().Select(v => (int)v!["number"]!));

        await _admin.PostAsync("hq", "reset", new { path = Words });
        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("hq"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_that_no_longer_works_gives_way_to_the_theme_s_file()
    {
        // As if it had slipped past every check: a release may change what a template can rely on.
        await WriteAsync("north", Words, "{% if settings.text %}no end");
        await WriteAsync("north", "layout/theme.liquid", "{% for i in (1..9000) %}{% for j in (1..9000) %}{{ i }}{% endfor %}{% endfor %}");
        await WriteAsync("north", "assets/base.css", "main{display:grid");
        await WriteAsync("north", "templates/404.json", "{ not json");
        await WriteAsync("north", "tokens.json", "[]");

        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("north"), StringComparison.Ordinal);
        Assert.Contains("main{display:block}", await _mall.CssAsync("north"), StringComparison.Ordinal);
        var lost = await _mall.Client.GetAsync(StaffDesk.At("/s/north/nowhere"), Ct);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("Nothing here", await lost.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_fails_while_rendering_gives_way_too()
    {
        await WriteAsync("north", Words, "{% for i in (1..9000) %}{% for j in (1..9000) %}{{ i }}{% endfor %}{% endfor %}");

        Assert.Contains("<p>Tea</p>", await _mall.PageAsync("north"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Words, "<p>\n  {% if settings.text %}\n", "theme.liquid", "body", 2)]
    [InlineData("assets/base.css", "main{}\n@import url(https://cdn.example/x.css);", "theme.css", "body", 2)]
    [InlineData("templates/home.json", "{ \"slots\": {},\n \"widgets\": { \"x\": 1,, } }", "theme.json", "body", 2)]
    [InlineData("templates/home.json", "{ \"slots\": { \"main\": [\"a\"] },\n \"widgets\": {\n \"a\": { \"type\": \"nobody\" } } }", "theme.page", "body", 1)]
    [InlineData("tokens.json", "{ \"tokens\": {\n \"color-nobody\": \"#fff\" } }", "theme.token", "body", 2)]
    [InlineData("tokens.json", "{ \"tokens\": { \"color-ink\": \"red;} body{display:none\" } }", "theme.token", "body", 1)]
    [InlineData("layout/theme.liquid", "<html>{% slot 'main' %}</html>", "theme.layout", "body", null)]
    [InlineData("assets/evil.js", "alert(1)", "theme.path", "path", null)]
    [InlineData("../theme.json", "{}", "theme.path", "path", null)]
    public async Task What_does_not_hold_together_is_refused_with_its_place(string path, string body, string code, string field, int? line)
    {
        var reply = await _admin.DraftAsync("hq", path, body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        var problem = await reply.JsonAsync();
        Assert.Equal((code, field, line), ((string?)problem["code"], (string?)problem["field"], (int?)problem["line"]));
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other_unseen()
    {
        Assert.True((await _admin.DraftAsync("hq", Words, "<p>mine</p>", 0)).IsSuccessStatusCode);

        var reply = await _admin.DraftAsync("hq", Words, "<p>yours</p>", 0);

        Assert.Equal(HttpStatusCode.Conflict, reply.StatusCode);
        Assert.Equal("theme.stale", await reply.CodeAsync());
    }

    [Fact]
    public async Task Tokens_are_laid_over_each_other_down_the_sites_and_change_the_sheet_s_address()
    {
        var before = ThemeWorld.SheetOf(await _mall.PageAsync("north"));
        await _admin.PublishAsync("hq", "tokens.json", """{ "tokens": { "color-ink": "#111111" } }""");
        await _admin.PublishAsync("outlet", "tokens.json", """{ "scheme": "light", "tokens": { "color-line": "#bbbbbb" } }""");

        Assert.Contains("--color-ink:#111111", await _mall.CssAsync("north"), StringComparison.Ordinal);
        Assert.NotEqual(before, ThemeWorld.SheetOf(await _mall.PageAsync("north")));
        var outlet = await _mall.CssAsync("outlet");
        Assert.Contains("--color-ink:#111111", outlet, StringComparison.Ordinal);
        Assert.Contains("--color-line:#bbbbbb", outlet, StringComparison.Ordinal);
        Assert.Contains(".thrift{color:red}", outlet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fingerprint_of_yesterday_leads_to_today_s_sheet_which_is_not_kept()
    {
        await _admin.PublishAsync("hq", "tokens.json", """{ "tokens": { "color-ink": "#111111" } }""");
        var yesterday = ThemeWorld.SheetOf(await _mall.PageAsync("hq"));
        await _admin.PublishAsync("hq", "tokens.json", """{ "tokens": { "color-ink": "#222233" } }""");

        var reply = await _mall.Client.GetAsync(StaffDesk.At(yesterday), Ct);

        Assert.Contains("#222233", await reply.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal("no-cache", reply.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_sheet_travels_compressed_and_says_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, StaffDesk.At(ThemeWorld.SheetOf(await _mall.PageAsync("hq"))));
        request.Headers.Add("Accept-Encoding", "br");

        var reply = await _mall.Client.SendAsync(request, Ct);

        Assert.Equal(["br"], reply.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", reply.Headers.Vary);
    }

    [Fact]
    public async Task A_running_process_shows_what_another_published_within_a_second()
    {
        await using var second = await _mall.OpenSecondNodeAsync();
        Assert.Contains("<p>Tea</p>", await second.PageAsync("hq"), StringComparison.Ordinal);

        await _admin.PublishAsync("hq", Words, "<p>fresh</p>");

        var deadline = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(10);
        while (!(await second.PageAsync("hq")).Contains("<p>fresh</p>", StringComparison.Ordinal))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < deadline, "The second process never saw it.");
            await Task.Delay(50, Ct);
        }
    }

    [Fact]
    public async Task Overrides_travel_with_the_site_and_come_back_the_same()
    {
        await _admin.PublishAsync("hq", Words, "<p>travelled</p>");
        await _admin.PublishAsync("north", "tokens.json", """{ "tokens": { "color-ink": "#333333" } }""");
        var first = await ExportAsync(_mall, "north");
        await using var other = await ThemeWorld.OpenAsync();

        var report = await other.Services.GetRequiredService<RecipeRunner>().RunAsync(first, "north", Ct);

        Assert.DoesNotContain(report.Lines, line => line.Level == RecipeReportLevel.Error);
        Assert.Contains("<p>travelled</p>", await other.PageAsync("north"), StringComparison.Ordinal);
        Assert.Contains("--color-ink:#333333", await other.CssAsync("north"), StringComparison.Ordinal);
        Assert.Contains("<p>Tea</p>", await other.PageAsync("hq"), StringComparison.Ordinal);
        File.Delete(first);
    }

    [Fact]
    public async Task Drafts_need_one_permission_and_publishing_another_on_that_site()
    {
        await _admin.HireAsync("north-editor", "Editor", "north");
        using var editor = await _mall.SignedInAsync("north-editor", StaffDesk.Password);

        Assert.Equal(HttpStatusCode.OK, (await editor.DraftAsync("north", Words, "<p>north</p>")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.DraftAsync("hq", Words, "<p>no</p>")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _mall.Client.DraftAsync("north", Words, "<p>no</p>")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _mall.Client.PostAsync("north", "publish", new { })).StatusCode);
    }

    private async Task WriteAsync(string site, string path, string body)
    {
        await using var scope = _mall.Scope(site);
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var id = scope.ServiceProvider.GetRequiredService<CurrentSite>().Value.Id;
        await db.InTransactionAsync(async () =>
        {
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO kernel_theme_overrides ("SiteId", "Theme", "Path", "PublishedBody", "Version", "Revision") VALUES ({id}, 'Bare', {path}, {body}, 1, 1)""", Ct);
            scope.ServiceProvider.GetRequiredService<Changes>().Record("theme", site);
            await db.SaveChangesAsync(Ct);
        }, Ct);
    }

    private static async Task<string> ExportAsync(Mall mall, string site)
    {
        var file = Path.Combine(mall.DataFolder, $"{Guid.NewGuid():N}.zip");
        await using var scope = mall.Scope(site);
        await using var target = File.Create(file);
        await scope.ServiceProvider.GetRequiredService<SiteExport>().WriteAsync(target, Ct);
        return file;
    }
}
