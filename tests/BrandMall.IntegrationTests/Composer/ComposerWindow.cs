using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>An editor's window on one document, as far as the server can tell.</summary>
internal sealed class ComposerWindow(HttpClient browser, string site, string doc)
{
    private static int s_ids;

    public string Address { get; } = $"/api/admin/sites/{site}/composer/documents/{doc}";

    public string Doc => doc;

    public string ClientId { get; init; } = Guid.NewGuid().ToString("N");

    public long Rev { get; set; }

    public long Seq { get; set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<ComposerWindow> OpenAsync(HttpClient browser, string site, string doc)
    {
        ComposerWindow window = new(browser, site, doc);
        window.Rev = (long)(await window.ReadAsync())["rev"]!;
        return window;
    }

    /// <summary>The same document in another window, perhaps of somebody else.</summary>
    public ComposerWindow Beside(HttpClient? other = null) => new(other ?? browser, site, doc) { Rev = Rev };

    public async Task<JsonNode> ReadAsync()
    {
        var reply = await browser.AskAsync(Address);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        return await reply.JsonAsync();
    }

    public async Task<JsonObject> DocumentAsync() => (await ReadAsync())["document"]!.AsObject();

    public Task<HttpResponseMessage> SendAsync(IEnumerable<JsonObject> ops, long? baseRev = null, bool force = false) =>
        browser.PostAsJsonAsync(StaffDesk.At($"{Address}/ops"), new { baseRev = baseRev ?? Rev, clientId = ClientId, seq = ++Seq, ops, force, render = new { locale = "zh-CN" } }, Ct);

    /// <summary>Sends operations that are taken, and moves on to the rev they make.</summary>
    public async Task<JsonNode> ApplyAsync(params JsonObject[] ops)
    {
        var reply = await SendAsync(ops);
        var answer = await reply.JsonAsync();
        Assert.True(reply.StatusCode == HttpStatusCode.OK, answer.ToJsonString());
        Rev = (long)answer["rev"]!;
        return answer;
    }

    public async Task<(string? Code, string? Field)> RefusedAsync(params JsonObject[] ops)
    {
        var reply = await SendAsync(ops);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        var problem = await reply.JsonAsync();
        return ((string?)problem["code"], (string?)problem["field"]);
    }

    public async Task<JsonNode> PostAsync(string verb, object body)
    {
        var reply = await browser.PostAsJsonAsync(StaffDesk.At($"{Address}/{verb}"), body, Ct);
        var answer = await reply.JsonAsync();
        Assert.True(reply.IsSuccessStatusCode, answer.ToJsonString());
        return answer;
    }

    /// <summary>The preview's page, asked as the frame would, but at the mall's own address.</summary>
    public async Task<HttpResponseMessage> PreviewAsync(Mall mall, bool edit = true, string? locale = null, DateTimeOffset? at = null)
    {
        var url = new Uri((string)(await PostAsync("preview", new { edit, locale, at }))["url"]!);
        return await mall.Client.GetAsync(new Uri(mall.Url, url.PathAndQuery), Ct);
    }

    public static string NewId() => Interlocked.Increment(ref s_ids).ToString("x", CultureInfo.InvariantCulture).PadLeft(26, 'z');

    public static JsonObject Insert(string id, string type, string? parent = null, string slot = "main", JsonObject? settings = null, params string[] after) => new()
    {
        ["op"] = "insert", ["root"] = id, ["parent"] = parent, ["slot"] = slot, ["after"] = List(after),
        ["widgets"] = new JsonObject { [id] = new JsonObject { ["type"] = type, ["v"] = 1, ["settings"] = settings } },
    };

    public static JsonObject Move(string id, string? parent, string slot, params string[] after) => new() { ["op"] = "move", ["widget"] = id, ["parent"] = parent, ["slot"] = slot, ["after"] = List(after) };

    public static JsonObject Remove(string id) => new() { ["op"] = "remove", ["widget"] = id };

    public static JsonObject Set(string id, string path, JsonNode? value) => new() { ["op"] = "set", ["widget"] = id, ["path"] = List(path.Split('/')), ["value"] = value };

    public static JsonObject Show(string id, bool absent, params string[] hiddenOn) => new() { ["op"] = "show", ["widget"] = id, ["hiddenOn"] = List(hiddenOn), ["absent"] = absent };

    public static JsonObject Mark(string id, bool? locked = null) => new() { ["op"] = "mark", ["widget"] = id, ["locked"] = locked };

    private static JsonArray List(IEnumerable<string> ids) => new([.. ids.Select(id => JsonValue.Create(id))]);
}
