using System.Globalization;
using System.Text.Json.Nodes;

namespace BrandMall.IntegrationTests.Search;

/// <summary>A mall with things to find, asked as a visitor's browser asks.</summary>
internal static class SearchWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A recipe of <paramref name="count"/> products, their prices <c>100</c>, <c>101</c> … yuan.</summary>
    public static string Products(int count, string title = "山茶", int first = 0) => new JsonObject
    {
        ["name"] = "products",
        ["categories"] = new JsonArray(new JsonObject { ["path"] = "tea", ["title"] = "茶" }, new JsonObject { ["path"] = "tea/green", ["title"] = "绿茶" }),
        ["products"] = new JsonArray([.. Enumerable.Range(first, count).Select(n => (JsonNode)new JsonObject
        {
            ["handle"] = $"p{n}",
            ["title"] = $"{title} {n}",
            ["vendor"] = n % 2 == 0 ? "山隐" : "别家",
            ["categories"] = new JsonArray(n % 3 == 0 ? "tea/green" : "tea"),
            ["tags"] = new JsonArray("新品"),
            ["options"] = new JsonArray(new JsonObject { ["name"] = "容量", ["values"] = new JsonArray("50g", "100g") }),
            ["variants"] = new JsonArray(
                new JsonObject { ["sku"] = $"S{n}-50", ["options"] = new JsonArray("50g"), ["price"] = 10000 + (n * 100) },
                new JsonObject { ["sku"] = $"S{n}-100", ["options"] = new JsonArray("100g"), ["price"] = 20000 + (n * 100) }),
        })]),
    }.ToJsonString();

    public static async Task<JsonNode> JsonAsync(this HttpClient client, string path)
    {
        var reply = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        var text = await reply.Content.ReadAsStringAsync(Ct);
        Assert.True(reply.IsSuccessStatusCode, $"{path}: {(int)reply.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Total and handles of the first page.</summary>
    public static async Task<(int Total, List<string> Handles)> FindAsync(this HttpClient client, string query, string prefix = "")
    {
        var json = await client.JsonAsync($"{prefix}/api/v1/search?{query}");
        return (json["total"]!.GetValue<int>(), [.. json["products"]!.AsArray().Select(p => p!["handle"]!.GetValue<string>())]);
    }

    /// <summary>Asks until the answer is right, or the time is over; says how long it took.</summary>
    public static async Task<TimeSpan> UntilAsync(Func<Task<bool>> right, TimeSpan most)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await right())
        {
            var waited = TimeProvider.System.GetElapsedTime(started);
            Assert.True(waited < most, string.Create(CultureInfo.InvariantCulture, $"not so after {waited.TotalSeconds:0.0} s"));
            await Task.Delay(20, Ct);
        }

        return TimeProvider.System.GetElapsedTime(started);
    }
}
