using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes;
using BrandMall.Media.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

public sealed class MediaTests : IAsyncLifetime
{
    // One grey pixel.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _mall = await Mall.OpenAsync();

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    [Fact]
    public async Task A_picture_of_a_recipe_is_measured_and_served()
    {
        var report = await RunAsync(("home/雾.png", Png));
        Assert.DoesNotContain(report.Lines, line => line.Level != RecipeReportLevel.Done);

        await using var scope = _mall.Scope();
        var sizes = await scope.ServiceProvider.GetRequiredService<IMediaLibrary>().SizesAsync(["home/雾.png", "nobody.png"], Ct);
        Assert.Equal((1, 1, "image/png"), (Assert.Single(sizes).Value.Width, sizes["home/雾.png"].Height, sizes["home/雾.png"].Type));

        var reply = await _mall.Client.GetAsync(new Uri($"/media/home/雾.png?v={sizes["home/雾.png"].Version}", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("image/png", reply.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(reply.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("immutable", reply.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Convert.FromBase64String(Png), await reply.Content.ReadAsByteArrayAsync(Ct));

        using var again = new HttpRequestMessage(HttpMethod.Get, "/media/home/雾.png") { Headers = { IfNoneMatch = { reply.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _mall.Client.SendAsync(again, Ct)).StatusCode);
        using var range = new HttpRequestMessage(HttpMethod.Get, "/media/home/雾.png") { Headers = { Range = new RangeHeaderValue(0, 3) } };
        Assert.Equal(HttpStatusCode.PartialContent, (await _mall.Client.SendAsync(range, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_recipe_run_again_stores_nothing_anew()
    {
        await RunAsync(("a.png", Png));

        Assert.Contains((await RunAsync(("a.png", Png))).Lines, line => line is { Step: "media", Message: "0, 1 already there" });
    }

    [Theory]
    [InlineData("page.html", "PGI+")]
    [InlineData("lie.png", "PGI+")]
    [InlineData("cut.png", "iVBORw0KGgo=")]
    [InlineData("../out.png", Png)]
    [InlineData("a/../../out.png", Png)]
    [InlineData(".hidden.png", Png)]
    [InlineData("no-base64.png", "%%%")]
    public async Task What_may_not_be_stored_is_a_warning(string path, string base64)
    {
        var report = await RunAsync((path, base64));

        Assert.Contains(report.Lines, line => line is { Level: RecipeReportLevel.Warning, Step: "media" });
        Assert.Contains(report.Lines, line => line is { Step: "media", Message: "0" });
        Assert.False(File.Exists(Path.Combine(_mall.DataFolder, "out.png")));
    }

    [Fact]
    public async Task Nothing_is_fetched_from_elsewhere()
    {
        var report = await RunAsync(new JsonObject { ["TargetPath"] = "x.png", ["SourceUrl"] = "http://127.0.0.1:1/x.png" });

        Assert.Contains(report.Lines, line => line.Level == RecipeReportLevel.Warning && line.Message.Contains("not fetched", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_runs_no_script()
    {
        await RunAsync(("logo.svg", Convert.ToBase64String(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"))));

        var reply = await _mall.Client.GetAsync(new Uri("/media/logo.svg", UriKind.Relative), Ct);

        Assert.Contains("sandbox", Assert.Single(reply.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/")]
    [InlineData("/media/missing.png")]
    [InlineData("/media/..%5cmall.db")]
    [InlineData("/media/..%2fmall.db")]
    [InlineData("/media/home")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await RunAsync(("home/a.png", Png));

        Assert.Equal(HttpStatusCode.NotFound, (await _mall.Client.GetAsync(new Uri(path, UriKind.Relative), Ct)).StatusCode);
    }

    private Task<RecipeReport> RunAsync((string Path, string Base64) file) => RunAsync(new JsonObject { ["TargetPath"] = file.Path, ["Base64"] = file.Base64 });

    private async Task<RecipeReport> RunAsync(JsonObject file)
    {
        var path = Path.Combine(_mall.DataFolder, "test.recipe.json");
        await File.WriteAllTextAsync(path, new JsonObject { ["name"] = "m", ["steps"] = new JsonArray(new JsonObject { ["name"] = "media", ["Files"] = new JsonArray(file) }) }.ToJsonString(), Ct);
        return await _mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
    }
}
