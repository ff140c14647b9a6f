using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Editing;

/// <summary>A published page of so many widgets, and an administrator who edits it.</summary>
internal sealed class EditedPage : IDisposable
{
    public const string Password = "Mountain-Mist-2026";

    private readonly HttpClient _client;
    private long _seq;

    private EditedPage(HttpClient client, string doc, IReadOnlyList<string> ids) => (_client, Doc, Ids) = (client, doc, ids);

    public string Doc { get; }

    /// <summary>Of the root widgets, from top to bottom.</summary>
    public IReadOnlyList<string> Ids { get; }

    public long Rev { get; private set; }

    private string Address => $"/api/admin/sites/hq/composer/documents/{Doc}";

    /// <summary>Headings, texts, banners and, every twentieth, four products: what campaign pages are made of.</summary>
    public static async Task<EditedPage> MakeAsync(Served mall, int widgets)
    {
        HttpClient client = new(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = new Uri($"http://127.0.0.1:{mall.Port}") };
        (await client.PostAsJsonAsync("/api/admin/staff/session", new { userName = "admin", password = Password })).EnsureSuccessStatusCode();
        var made = await client.PostAsJsonAsync("/api/admin/sites/hq/composer/pages", new { title = $"Editing {widgets}", path = $"editing-{widgets}" });
        var doc = (string)(await JsonAsync(made))["id"]!;
        List<string> ids = [.. Enumerable.Range(0, widgets).Select(n => $"w{n}")];
        JsonObject document = new()
        {
            ["slots"] = new JsonObject { ["main"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) },
            ["widgets"] = new JsonObject(ids.Select((id, n) => KeyValuePair.Create(id, (JsonNode?)Widget(n)))),
            ["page"] = new JsonObject { ["title"] = $"Editing {widgets}", ["path"] = $"editing-{widgets}" },
        };
        EditedPage page = new(client, doc, ids);
        await page.ApplyAsync(new JsonObject { ["op"] = "replace", ["document"] = document });
        await JsonAsync(await client.PostAsJsonAsync($"{page.Address}/publish", new { rev = page.Rev }));
        return page;
    }

    public async Task<JsonNode> ApplyAsync(params JsonObject[] ops)
    {
        var answer = await JsonAsync(await _client.PostAsJsonAsync($"{Address}/ops", new { baseRev = Rev, clientId = "benchmark", seq = ++_seq, ops, render = new { locale = "zh-CN" } }));
        Rev = (long)answer["rev"]!;
        return answer;
    }

    public static JsonObject Set(string widget, string heading) => new() { ["op"] = "set", ["widget"] = widget, ["path"] = new JsonArray("heading", "zh-CN"), ["value"] = heading };

    public static JsonObject Insert(string id, string after) => new()
    {
        ["op"] = "insert", ["root"] = id, ["parent"] = null, ["slot"] = "main", ["after"] = new JsonArray(after),
        ["widgets"] = new JsonObject { [id] = new JsonObject { ["type"] = "heading", ["v"] = 1, ["settings"] = new JsonObject { ["heading"] = new JsonObject { ["zh-CN"] = "新的" } } } },
    };

    public static JsonObject Move(string widget, string after) => new() { ["op"] = "move", ["widget"] = widget, ["parent"] = null, ["slot"] = "main", ["after"] = new JsonArray(after) };

    public static JsonObject Remove(string widget) => new() { ["op"] = "remove", ["widget"] = widget };

    public void Dispose() => _client.Dispose();

    private static JsonObject Widget(int n) => (n % 20) switch
    {
        19 => Of("product-grid", new JsonObject { ["heading"] = Local($"商品 {n}"), ["products"] = new JsonObject { ["sort"] = "newest", ["limit"] = 4 } }),
        4 or 14 => Of("banner", new JsonObject { ["heading"] = Local($"横幅 {n}"), ["level"] = "h2", ["height"] = new JsonObject { ["base"] = 300, ["mobile"] = 260 } }),
        2 or 8 or 12 or 17 => Of("rich-text", new JsonObject { ["heading"] = Local($"文字 {n}"), ["body"] = Local("<p>取松针、雨后苔与旧木三味，调一瓶冬日的山居清晨。</p>") }),
        _ => Of("heading", new JsonObject { ["heading"] = Local($"小节 {n}") }),
    };

    private static JsonObject Of(string type, JsonObject settings) => new() { ["type"] = type, ["v"] = 1, ["settings"] = settings };

    private static JsonObject Local(string text) => new() { ["zh-CN"] = text };

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage reply)
    {
        var text = await reply.Content.ReadAsStringAsync();
        return reply.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{reply.RequestMessage!.RequestUri}: {(int)reply.StatusCode} {text}");
    }
}
