using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Schedules;
using BrandMall.IntegrationTests.Caching;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Primitives;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.ComposerLife;

/// <summary>Headquarters and a region below it in the bare look, somebody at the composer, and a clock that can be moved on.</summary>
internal sealed class LifeWorld : IAsyncDisposable
{
    /// <summary>What <see cref="VisitAsync"/> says of an address with no page.</summary>
    public const string Nothing = "404";

    private int _seq;

    private LifeWorld(Mall mall, ShiftedClock clock, HttpClient admin) => (Mall, Clock, Admin) = (mall, clock, admin);

    public Mall Mall { get; }

    public ShiftedClock Clock { get; }

    public HttpClient Admin { get; }

    /// <summary>When it was opened, by its own clock.</summary>
    public DateTimeOffset Began { get; } = DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<LifeWorld> OpenAsync()
    {
        ShiftedClock clock = new();
        var mall = await Mall.OpenAsync(BareLook.Furnish, services => services.AddSingleton<TimeProvider>(clock));
        await BareLook.AddSiteAsync(mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(mall, "north", "hq");
        return new LifeWorld(mall, clock, await mall.SignedInAsync());
    }

    /// <summary>A published page that says this.</summary>
    public Task<string> PageAsync(string path, string text = "First", string site = "hq") =>
        BareLook.PublishAsync(Mall, site, path, $$""" "w1": { "type": "words", "settings": { "text": "{{text}}" } } """);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string site = "hq")
    {
        using HttpRequestMessage request = new(method, StaffDesk.At($"/api/admin/sites/{site}/composer/{path}")) { Content = body is null ? null : JsonContent.Create(body) };
        return await Admin.SendAsync(request, Ct);
    }

    public async Task<JsonNode> GetAsync(string path, string site = "hq") => await OkAsync(await SendAsync(HttpMethod.Get, path, null, site));

    public async Task<JsonNode> PostAsync(string path, object? body = null, string site = "hq") => await OkAsync(await SendAsync(HttpMethod.Post, path, body ?? new { }, site));

    public async Task<long> RevAsync(string doc, string site = "hq") => (await GetAsync($"documents/{doc}", site))["rev"]!.GetValue<long>();

    public async Task<JsonNode> ApplyAsync(string doc, params object[] ops) =>
        await PostAsync($"documents/{doc}/ops", new { baseRev = await RevAsync(doc), clientId = "test", seq = ++_seq, ops });

    public Task<JsonNode> ApplyAsync(string doc, JsonArray ops) => ApplyAsync(doc, [.. ops.Select(op => (object)op!.DeepClone())]);

    public Task SayAsync(string doc, string text, string widget = "w1") => ApplyAsync(doc, new { op = "set", widget, path = new[] { "text" }, value = text });

    /// <returns>The number of the version it made.</returns>
    public async Task<int> PublishAsync(string doc, string? note = null) =>
        (await PostAsync($"documents/{doc}/publish", new { rev = await RevAsync(doc), note }))["number"]!.GetValue<int>();

    public static object Insert(string type, object? settings, out string id, string? parent = null, string slot = "main", string? @ref = null)
    {
        id = OrchardId.New();
        return new { op = "insert", root = id, parent, slot, after = new[] { "nothing" }, widgets = new Dictionary<string, object> { [id] = @ref is null ? new { type, v = 1, settings } : new { type, v = 1, @ref } } };
    }

    /// <summary>What visitors get.</summary>
    public async Task<string> VisitAsync(string path)
    {
        var reply = await Mall.Client.GetAsync(StaffDesk.At(path), Ct);
        return reply.StatusCode == HttpStatusCode.NotFound ? Nothing : await reply.Content.ReadAsStringAsync(Ct);
    }

    public static async Task<string> BodyAsync(HttpClient client, string url) => await client.GetStringAsync(new Uri(url), Ct);

    /// <summary>What the schedule's job does when it comes round.</summary>
    public Task TickAsync() => TickAsync(Mall);

    public static async Task TickAsync(Mall mall)
    {
        await using var scope = mall.BrandScope();
        await scope.ServiceProvider.GetRequiredService<ShowScheduled>().RunAsync(Ct);
    }

    public ValueTask DisposeAsync()
    {
        Admin.Dispose();
        return Mall.DisposeAsync();
    }

    public static async Task<JsonNode> OkAsync(HttpResponseMessage reply)
    {
        var text = await reply.Content.ReadAsStringAsync(Ct);
        Assert.True(reply.IsSuccessStatusCode, $"{(int)reply.StatusCode}: {text}");
        return text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject();
    }
}
