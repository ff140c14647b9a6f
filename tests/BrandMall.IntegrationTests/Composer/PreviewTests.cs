using System.Net;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using static BrandMall.IntegrationTests.Composer.ComposerWindow;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>What an editor sees is what will be published, and nobody else sees it.</summary>
public sealed class PreviewTests(ComposerWorld world) : IClassFixture<ComposerWorld>
{
    private const string Widgets = """ "a": { "type": "hero", "settings": { "heading": "A", "height": { "base": 400, "mobile": 200 } } }, "b": { "type": "box", "slots": { "items": ["c"] } }, "c": { "type": "words", "settings": { "text": "C" } } """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_its_marks_a_preview_is_the_published_page_byte_for_byte()
    {
        var window = await world.PageAsync("equal", Widgets);
        foreach (var locale in new[] { "zh-CN", "en" })
        {
            var preview = await (await window.PreviewAsync(world.Mall, locale: locale)).Content.ReadAsStringAsync(Ct);
            var published = await world.Mall.Client.GetStringAsync(StaffDesk.At(locale == "en" ? "/s/hq/en/equal" : "/s/hq/equal"), Ct);

            Assert.Contains(" data-w=\"a\" data-type=\"hero\"", preview, StringComparison.Ordinal);
            Assert.Contains(" data-edit=\"heading\"", preview, StringComparison.Ordinal);
            Assert.Contains("<!--slot b items-->", preview, StringComparison.Ordinal);
            Assert.Equal(published, PreviewMarks.Strip(preview));
        }
    }

    [Fact]
    public async Task Only_widgets_of_the_edited_document_are_marked()
    {
        var page = await world.PageAsync("marks", Widgets);
        var frame = await ComposerWindow.OpenAsync(world.Admin, "hq", "template:frame");

        var ofPage = await (await page.PreviewAsync(world.Mall)).Content.ReadAsStringAsync(Ct);
        var ofFrame = await (await frame.PreviewAsync(world.Mall)).Content.ReadAsStringAsync(Ct);

        Assert.DoesNotContain("data-w=\"top\"", ofPage, StringComparison.Ordinal);
        Assert.Contains("<!--slot page main-->", ofPage, StringComparison.Ordinal);
        Assert.Contains("data-w=\"top\"", ofFrame, StringComparison.Ordinal);
        Assert.Contains("<!--slot page header-->", ofFrame, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--slot page main-->", ofFrame, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_may_be_framed_by_the_administration_only_and_is_kept_nowhere()
    {
        var window = await world.PageAsync("headers", Widgets);

        var edit = await window.PreviewAsync(world.Mall);
        var shown = await window.PreviewAsync(world.Mall, edit: false);
        var published = await world.Mall.Client.GetAsync(StaffDesk.At("/headers"), Ct);
        var shell = await world.Mall.Client.GetAsync(StaffDesk.At("/admin/"), Ct);

        var admin = $"http://{world.Mall.Url.Authority}";
        Assert.EndsWith($"frame-ancestors {admin}", Header(edit, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Header(shown, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Header(published, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("no-store", "noindex"), (Header(edit, "Cache-Control"), Header(edit, "X-Robots-Tag")));
        Assert.Equal(("no-store", "noindex"), (Header(shown, "Cache-Control"), Header(shown, "X-Robots-Tag")));
        Assert.Contains($"frame-src 'self' http://localhost:{world.Mall.Url.Port};", Header(shell, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains($"connect-src 'self' ws://{world.Mall.Url.Authority};", Header(shell, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-w", await shown.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_opens_its_own_document_on_its_own_site_for_an_hour()
    {
        var window = await world.PageAsync("token", Widgets);
        var other = await world.PageAsync("token-other", Widgets);
        var token = (string)(await window.PostAsync("preview", new { edit = true }))["token"]!;
        string At(string site, string doc, string with) => $"/s/{site}/~preview/{doc}?token={Uri.EscapeDataString(with)}";

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(At("hq", window.Doc, token)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(At("hq", other.Doc, token)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(At("north", window.Doc, token)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(At("hq", window.Doc, token[..^4] + "AAAA")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(At("hq", window.Doc, "")));
        world.Clock.Shift = TimeSpan.FromMinutes(61);
        try
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(At("hq", window.Doc, token)));
        }
        finally
        {
            world.Clock.Shift = TimeSpan.Zero;
        }
    }

    [Fact]
    public async Task A_site_behind_an_access_code_shows_a_preview_to_whoever_holds_its_token()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var recipe = Path.Combine(folder, "door.recipe.json");
        await File.WriteAllTextAsync(recipe, """{ "name": "door", "steps": [ { "name": "sites", "sites": [ { "name": "hq", "displayName": "HQ", "theme": "Bare", "default": true, "entry": { "rule": "access-code", "code": "let-me-in-please" } } ] } ] }""", Ct);
        await using var mall = await Mall.OpenAsync(ComposerWorld.Furnish, recipe);
        using var admin = await mall.SignedInAsync();
        var window = await ComposerWindow.OpenAsync(admin, "hq", await BareLook.PublishAsync(mall, "hq", "inside", Widgets));

        var closed = await (await mall.Client.GetAsync(StaffDesk.At("/inside"), Ct)).Content.ReadAsStringAsync(Ct);
        var preview = await window.PreviewAsync(mall);

        Assert.DoesNotContain("<p>C</p>", closed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        Assert.Contains("<p>C</p>", await preview.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_widget_shows_the_editor_why_and_shoppers_nothing()
    {
        var window = await world.PageAsync("failing", """ "g": { "type": "no-such-data" }, "t": { "type": "torn" }, "u": { "type": "unheard-of" } """);

        var preview = await (await window.PreviewAsync(world.Mall)).Content.ReadAsStringAsync(Ct);
        var drawn = await window.PostAsync("render", new { locale = "zh-CN" });

        Assert.Contains("data-w=\"g\" data-type=\"no-such-data\" data-problem=\"widget.data\" data-problem-message=\"", preview, StringComparison.Ordinal);
        Assert.Contains("data-w=\"t\" data-type=\"torn\" data-problem=\"widget.html\" data-problem-message=\"&lt;/div&gt; closes nothing", preview, StringComparison.Ordinal);
        Assert.Contains("data-w=\"u\" data-type=\"unheard-of\" data-problem=\"widget.unknown\"", preview, StringComparison.Ordinal);
        Assert.Equal(["widget.data", "widget.html", "widget.unknown"], drawn["problems"]!.AsArray().Select(p => (string)p!["code"]!).Order());
        var published = await world.Mall.Client.GetStringAsync(StaffDesk.At("/failing"), Ct);
        Assert.Contains("hidden data-problem=\"widget.data\"></section>", published, StringComparison.Ordinal);
        Assert.DoesNotContain("data-problem-message", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_of_another_moment_sees_that_moment_and_leaves_now_alone()
    {
        var window = await world.PageAsync("moment", """ "k": { "type": "calendar" } """);
        var then = new DateTimeOffset(2031, 5, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Contains("<time>2031</time>", await (await window.PreviewAsync(world.Mall, at: then)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("<time>2031</time>", (string?)(await window.PostAsync("render", new { at = then }))["html"]!["k"], StringComparison.Ordinal);
        Assert.DoesNotContain("<time>2031</time>", (string?)(await window.PostAsync("render", new { }))["html"]!["k"], StringComparison.Ordinal);
        Assert.DoesNotContain("<time>2031</time>", await world.Mall.Client.GetStringAsync(StaffDesk.At("/moment"), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_widget_absent_on_phones_is_not_in_their_page_whoever_asked_first()
    {
        const string Phone = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
        var window = await world.PageAsync("absent", Widgets);
        await window.ApplyAsync(Show("c", absent: true, "mobile"));
        await window.PostAsync("publish", new { rev = window.Rev });

        foreach (var _ in new[] { 1, 2 })
        {
            var phone = await GetAsync("/absent", Phone);
            Assert.DoesNotContain("id=\"w-c\"", await phone.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
            Assert.Contains("User-Agent", Header(phone, "Vary"), StringComparison.Ordinal);
            Assert.Contains("id=\"w-c\"", await (await GetAsync("/absent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }

        await window.ApplyAsync(Show("c", absent: false, "mobile"));
        await window.PostAsync("publish", new { rev = window.Rev });
        var again = await GetAsync("/absent", Phone);
        Assert.Contains("id=\"w-c\"", await again.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.DoesNotContain("User-Agent", Header(again, "Vary"), StringComparison.Ordinal);
        Assert.Contains("data-w=\"c\"", await (await window.PreviewAsync(world.Mall)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string agent)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, StaffDesk.At(path));
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        return await world.Mall.Client.SendAsync(request, Ct);
    }

    private async Task<HttpStatusCode> StatusAsync(string path) => (await world.Mall.Client.GetAsync(StaffDesk.At(path), Ct)).StatusCode;

    private static string Header(HttpResponseMessage reply, string name) => reply.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
