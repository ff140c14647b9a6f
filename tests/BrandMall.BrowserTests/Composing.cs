using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests;
using BrandMall.IntegrationTests.Composer;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>One person in front of the editor, with the page of a test in it: points, drags, keys, and what there is to be seen of it.</summary>
internal sealed class Composing : IAsyncDisposable
{
    public const string Password = "Mountain-Mist-2026";

    private readonly Visit _visit;

    private Composing(Visit visit, IPage page, string doc, string site)
    {
        _visit = visit;
        Page = page;
        Doc = doc;
        Site = site;
    }

    public string Doc { get; }

    public string Site { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained of; the network that a test takes away itself is no complaint.</summary>
    public IEnumerable<string> Complaints => _visit.Complaints.Where(complaint => !complaint.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal));

    /// <summary>The previewed page; it is another one after a reload of the whole: call <see cref="ReadyAsync"/> then.</summary>
    public IFrame Frame { get; private set; } = null!;

    /// <summary>A page with a title, a banner, two columns (the right one empty), words and a closing banner.</summary>
    public static JsonObject Sample => new()
    {
        ["slots"] = new JsonObject { ["main"] = new JsonArray("title", "hero", "columns", "words", "end") },
        ["widgets"] = new JsonObject
        {
            ["title"] = Widget("page-heading"),
            ["hero"] = Widget("banner", new JsonObject { ["heading"] = Local("雾起时"), ["link_label"] = Local("闻一闻"), ["link"] = "/winter", ["height"] = new JsonObject { ["base"] = 400, ["mobile"] = 300 } }),
            ["columns"] = Widget("columns", null, new JsonObject { ["columns"] = new JsonArray("left", "right") }),
            ["left"] = Widget("column", null, new JsonObject { ["items"] = new JsonArray("inner") }),
            ["right"] = Widget("column", null, new JsonObject { ["items"] = new JsonArray() }),
            ["inner"] = Widget("heading", new JsonObject { ["heading"] = Local("左边的小节") }),
            ["words"] = Widget("rich-text", new JsonObject { ["heading"] = Local("为什么"), ["body"] = Local("<p>一段话</p>") }),
            ["end"] = Widget("banner", new JsonObject { ["heading"] = Local("山在香里"), ["level"] = "h2", ["height"] = new JsonObject { ["base"] = 300 } }),
        },
    };

    public static JsonObject Widget(string type, JsonObject? settings = null, JsonObject? slots = null) =>
        new() { ["type"] = type, ["v"] = 1, ["settings"] = settings ?? [], ["slots"] = slots ?? [] };

    public static JsonObject Local(string text) => new() { ["zh-CN"] = text };

    /// <summary>Publishes a page; its content item id is the document.</summary>
    public static async Task<string> PublishAsync(Mall mall, string path, JsonObject? page = null, string? site = null, string type = "Page")
    {
        await using var scope = mall.Scope(site);
        var item = new ContentItem { ContentItemId = OrchardId.New(), ContentType = type, DisplayText = path };
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = path };
        item.Parts["AutoroutePart"] = new JsonObject { ["Path"] = path };
        item.Parts["PagePart"] = page ?? Sample;
        await scope.ServiceProvider.GetRequiredService<ContentStore>().PublishAsync(item, TestContext.Current.CancellationToken);
        return item.ContentItemId;
    }

    /// <summary>Signs in and opens the document in a window of its own.</summary>
    /// <param name="film">A folder to keep a film in.</param>
    public static async Task<Composing> OpenAsync(DemoMall demo, string doc, string user = "admin", string password = Password, string? film = null, bool empty = false)
    {
        var visit = await demo.VisitAsync(film: film);
        var signedIn = await visit.Page.Context.APIRequest.PostAsync("/api/admin/staff/session", new APIRequestContextOptions { DataObject = new { userName = user, password } });
        Assert.True(signedIn.Ok, await signedIn.TextAsync());
        return await OpenAsync(visit, visit.Page, doc, "hq", empty);
    }

    /// <summary>Another document, in a tab of the same browser.</summary>
    public async Task<Composing> BesideAsync(string doc, string site = "hq") => await OpenAsync(_visit, await Page.Context.NewPageAsync(), doc, site);

    /// <summary>A tab somebody opened from here, with a document in it.</summary>
    public async Task<Composing> AtAsync(IPage tab, string doc)
    {
        Composing composing = new(_visit, tab, doc, Site);
        await composing.ReadyAsync();
        return composing;
    }

    private static async Task<Composing> OpenAsync(Visit visit, IPage page, string doc, string site, bool empty = false)
    {
        Composing composing = new(visit, page, doc, site);
        await page.GotoAsync($"/admin/sites/{site}/compose/{doc}");
        await composing.ReadyAsync(empty);
        return composing;
    }

    /// <param name="empty">Nothing stands on the page yet.</param>
    public async Task ReadyAsync(bool empty = false)
    {
        await Page.Locator(".composer[data-frame=ready]").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        Frame = (await (await Page.QuerySelectorAsync("[data-preview=shown]"))!.ContentFrameAsync())!;
        await UntilAsync(empty ? "composer.geometry().slots.length > 0" : "composer.geometry().widgets.length > 0");
    }

    /// <summary>Waits until a condition of the editor's window holds.</summary>
    public Task UntilAsync(string condition, object? argument = null) =>
        Page.WaitForFunctionAsync($"argument => {condition}", argument, new PageWaitForFunctionOptions { Timeout = 30_000 });

    /// <summary>Waits until a condition of the previewed page holds.</summary>
    public Task UntilInFrameAsync(string condition, object? argument = null) =>
        Frame.WaitForFunctionAsync($"argument => {condition}", argument, new FrameWaitForFunctionOptions { Timeout = 30_000 });

    /// <summary>Everything done here has reached the server, and its answer the preview.</summary>
    public async Task SettledAsync()
    {
        await Page.EvaluateAsync("() => composer.idle()");
        await Page.Locator("[data-saving][data-state=saved]").WaitForAsync();
    }

    public async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await Page.EvaluateAsync<string>("() => JSON.stringify(composer.document())"))!;

    /// <summary>Widget types (or ids with <paramref name="ids"/>) in a slot, in order.</summary>
    public async Task<string> InAsync(string? parent, string slot = "items", bool ids = true)
    {
        var document = await DocumentAsync();
        var list = parent is null ? document["slots"]![slot] : document["widgets"]![parent]?["slots"]?[slot];
        return string.Join(',', (list?.AsArray() ?? []).Select(id => ids ? (string)id! : (string)document["widgets"]![(string)id!]!["type"]!));
    }

    public Task SelectAsync(string widget) => Task.WhenAll(
        Page.EvaluateAsync("id => composer.select([id])", widget),
        Page.Locator($"[data-selected='{widget}']").WaitForAsync());

    /// <summary>A box of the previewed page in the coordinates of the window: the frame is scaled, and of another site.</summary>
    public async Task<Box> BoxAsync(string selector)
    {
        var inner = await Frame.EvaluateAsync<float[]>("s => { const b = document.querySelector(s).getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }", selector);
        var outer = await Page.EvaluateAsync<float[]>("() => { const i = document.querySelector('[data-preview=shown]'), b = i.getBoundingClientRect(); return [b.x, b.y, b.width / i.offsetWidth]; }");
        return new Box(outer[0] + (inner[0] * outer[2]), outer[1] + (inner[1] * outer[2]), inner[2] * outer[2], inner[3] * outer[2]);
    }

    /// <summary>Picks something of the editor up and carries it to a point, without letting go.</summary>
    public async Task CarryAsync(ILocator from, float x, float y)
    {
        await from.ScrollIntoViewIfNeededAsync();
        var box = (await from.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(box.X + (box.Width / 2) + 6, box.Y + (box.Height / 2) + 6, new MouseMoveOptions { Steps = 2 });
        await Page.Mouse.MoveAsync(x, y, new MouseMoveOptions { Steps = 8 });
        await Page.Mouse.MoveAsync(x + 1, y + 1);
    }

    /// <summary>Carries to a point and lets go once the line shows where it will land.</summary>
    public async Task DragAsync(ILocator from, float x, float y)
    {
        await CarryAsync(from, x, y);
        await Line.WaitForAsync();
        await Page.Mouse.UpAsync();
    }

    /// <summary>What the field of a setting is typed into, in the open form.</summary>
    public ILocator Field(string widget, string setting) => Page.Locator($"[data-inspects='{widget}'] [data-setting='{setting}'] textarea, [data-inspects='{widget}'] [data-setting='{setting}'] input").First;

    /// <summary>Presses the button that shows visitors what is seen here, and says yes.</summary>
    public async Task PublishAsync()
    {
        await SettledAsync();
        await Page.Locator("[data-publish]").ClickAsync();
        await Page.Locator(".el-message-box .el-button--primary").ClickAsync();
        await UntilAsync("document.querySelector('[data-publish]')?.disabled && document.querySelector('[data-saving]')?.textContent.includes('已发布')");
    }

    /// <summary>A panel of the document's life: <c>publish</c>, <c>versions</c>, <c>history</c> …</summary>
    public async Task LifeAsync(string panel)
    {
        await Page.Locator("[data-life]").ClickAsync();
        await Page.Locator($"[data-life-{panel}]").ClickAsync();
    }

    /// <summary>What the server gives the frame at this moment, without its marks; asked at the mall's own address, which a page names itself by.</summary>
    public async Task<string> PreviewAsync()
    {
        var started = JsonNode.Parse(await (await Page.Context.APIRequest.PostAsync(Api("preview"), new APIRequestContextOptions { DataObject = new { edit = true } })).TextAsync())!;
        var url = new Uri((string)started["url"]!);
        return PreviewMarks.Strip(await (await Page.Context.APIRequest.GetAsync(url.PathAndQuery)).TextAsync());
    }

    public string Api(string verb) => $"/api/admin/sites/{Site}/composer/documents/{Doc}/{verb}";

    public ILocator Line => Page.Locator("[data-line]");

    public ILocator Refused => Page.Locator("[data-refused]");

    public ILocator Handle => Page.Locator("[data-handle]");

    public ILocator Palette(string type) => Page.Locator($"[data-palette='{type}']");

    /// <summary>What screen readers were told last holds these words.</summary>
    public Task AnnouncedAsync(string words) => UntilAsync("[...document.querySelectorAll('body > *')].some(e => (e.getAttribute('role') === 'status' || e.hasAttribute('aria-live')) && e.textContent.includes(argument))", words);

    /// <summary>A tab of a visit closes with the visit.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Films.Folder is not null)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Films.Folder, "last", $"{TestContext.Current.TestMethod?.MethodName ?? Doc}-{Doc}.png") });
        }

        if (Page == _visit.Page)
        {
            await _visit.DisposeAsync();
        }
        else
        {
            await Page.CloseAsync();
        }
    }

    /// <summary>Does ops as a gesture, as if somebody had.</summary>
    public Task ActAsync(object op) => Page.EvaluateAsync($"() => composer.act({{ label: 'test', ops: [{JsonSerializer.Serialize(op)}] }})");

    internal sealed record Box(float X, float Y, float Width, float Height)
    {
        public float MiddleX => X + (Width / 2);

        public float MiddleY => Y + (Height / 2);

        public float Bottom => Y + Height;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X},{Y} {Width}×{Height}");
    }
}
