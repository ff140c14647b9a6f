using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>A bare mall with one counted page at <c>/counted</c>.</summary>
public sealed class CacheWorld : IAsyncDisposable
{
    private CacheWorld(Mall mall, CountedData data, ShiftedClock clock) =>
        (Mall, Data, Clock, Client) = (mall, data, clock, new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = mall.Url });

    public Mall Mall { get; }

    /// <summary>Remembers no cookie: each request says what it says.</summary>
    public HttpClient Client { get; }

    public CountedData Data { get; }

    public ShiftedClock Clock { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<CacheWorld> OpenAsync(params string[] settings) => OpenAsync(settings, null);

    public static async Task<CacheWorld> OpenAsync(string[] settings, Wire? wire)
    {
        CountedData data = new();
        ShiftedClock clock = new();
        var mall = await Mall.OpenAsync(Furnish, services => Replace(services, data, clock), wire, settings);
        await BareLook.AddSiteAsync(mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(mall, "north", "hq");
        await BareLook.PublishAsync(mall, "hq", "counted", """ "a": { "type": "counted" }, "b": { "type": "words", "settings": { "text": "x", "size": 12 } } """);
        return new CacheWorld(mall, data, clock);
    }

    /// <summary>Another process on the same database.</summary>
    public async Task<CacheWorld> SecondNodeAsync(params string[] settings)
    {
        CountedData data = new() { Text = Data.Text };
        ShiftedClock clock = new();
        return new CacheWorld(await Mall.OpenSecondNodeAsync(services => Replace(services, data, clock), settings), data, clock);
    }

    public async Task<(HttpResponseMessage Reply, string Text)> GetAsync(string path, Action<HttpRequestMessage>? with = null, HttpMethod? method = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative));
        with?.Invoke(request);
        var reply = await Client.SendAsync(request, Ct);
        return (reply, await reply.Content.ReadAsStringAsync(Ct));
    }

    public async Task<string> TextAsync(string path) => (await GetAsync(path)).Text;

    /// <summary>Commits a change, as a module does after its write.</summary>
    public async Task ChangeAsync(string kind = "thing", string key = "counted")
    {
        await using var scope = Mall.Scope("hq");
        scope.ServiceProvider.GetRequiredService<Changes>().Record(kind, key);
        await scope.ServiceProvider.GetRequiredService<MallDb>().SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return Mall.DisposeAsync();
    }

    private static void Furnish(string folder)
    {
        BareLook.Furnish(folder);
        BareLook.Widget(folder, "counted", """ "data": [ { "as": "said", "provider": "test.counted" } ] """, "<p>{{ data.said }}</p><p>{{ page.path }}</p>");
    }

    private static void Replace(IServiceCollection services, CountedData data, ShiftedClock clock)
    {
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IDataProvider>(data);
    }
}
