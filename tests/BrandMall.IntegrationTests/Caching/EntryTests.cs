using System.Net;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Caching;

public sealed class EntryTests
{
    private const string Code = "after the rain";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_the_code_nothing_of_a_site_comes_out_in_any_form()
    {
        await using var world = await GatedAsync();
        var cookie = await EnterAsync(world, "/counted", Code);
        var (inside, html) = await world.GetAsync("/counted", request => request.Headers.Add("Cookie", cookie));
        Assert.Contains("<p>first</p>", html, StringComparison.Ordinal);
        var tag = inside.Headers.ETag!.ToString();

        foreach (var path in new[] { "/counted", "/counted?utm_x=1", "/en/counted", "/s/hq/counted", "/no-such-page", "/" })
        {
            foreach (var (method, header, value) in new[]
            {
                (HttpMethod.Get, "Accept", "text/html"), (HttpMethod.Get, "If-None-Match", tag), (HttpMethod.Get, "If-None-Match", "*"),
                (HttpMethod.Get, "Accept-Encoding", "br"), (HttpMethod.Get, "Accept-Encoding", "gzip"), (HttpMethod.Head, "Accept", "*/*"), (HttpMethod.Get, "Cookie", "entry-hq=made-up"),
                (HttpMethod.Get, "Cookie", cookie.Replace("entry-hq", "entry-north", StringComparison.Ordinal)),
            })
            {
                var (reply, text) = await world.GetAsync(path, request => request.Headers.TryAddWithoutValidation(header, value), method);

                Assert.Equal(HttpStatusCode.Unauthorized, reply.StatusCode);
                Assert.True(reply.Headers.CacheControl!.NoStore);
                Assert.Null(reply.Headers.ETag);
                Assert.DoesNotContain("<p>first</p>", text, StringComparison.Ordinal);
                Assert.DoesNotContain("w-counted", text, StringComparison.Ordinal);
                Assert.True(method != HttpMethod.Head || text.Length == 0);
            }
        }
    }

    [Fact]
    public async Task The_right_code_opens_the_site_that_asked_for_it_and_leads_back_to_the_page()
    {
        await using var world = await GatedAsync();
        var (page, form) = await world.GetAsync("/counted");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<form method=\"post\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", form, StringComparison.Ordinal);

        var wrong = await PostAsync(world, "/counted", "guess");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Contains("role=\"alert\"", await wrong.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.False(wrong.Headers.Contains("Set-Cookie"));

        var right = await PostAsync(world, "/counted?utm_x=1", Code);
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        Assert.Equal("/counted?utm_x=1", right.Headers.Location!.ToString());
        var set = right.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", set, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", set, StringComparison.OrdinalIgnoreCase);

        var away = await PostAsync(world, "//evil.example/x", Code);
        Assert.StartsWith("/evil.example", away.Headers.Location!.ToString(), StringComparison.Ordinal);

        var cookie = set.Split(';')[0];
        var (first, _) = await world.GetAsync("/counted", request => request.Headers.Add("Cookie", cookie));
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.True(first.Headers.CacheControl!.Private);
        await world.GetAsync("/counted", request => request.Headers.Add("Cookie", cookie));
        Assert.Equal(1, world.Data.Made);
    }

    [Fact]
    public async Task Another_site_and_the_assets_stay_open_and_a_new_code_closes_the_site_again()
    {
        await using var world = await GatedAsync();
        var cookie = await EnterAsync(world, "/counted", Code);

        Assert.Equal(HttpStatusCode.OK, (await world.GetAsync("/s/north/counted")).Reply.StatusCode);
        var style = (await world.TextAsync("/s/north/counted")).Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        Assert.Equal(HttpStatusCode.OK, (await world.GetAsync(style)).Reply.StatusCode);

        await DeclareAsync(world.Mall, "another code");
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.GetAsync("/counted", request => request.Headers.Add("Cookie", cookie))).Reply.StatusCode);
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_by_trying()
    {
        await using var world = await GatedAsync();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(world, "/counted", $"guess {attempt}")).StatusCode);
        }

        var refused = await PostAsync(world, "/counted", Code);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.False(refused.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_code_is_stored_as_a_hash_and_saying_it_again_changes_nothing()
    {
        await using var world = await GatedAsync();
        Task<string> Stored() => world.Mall.WithDb(db => db.Set<Site>().Where(site => site.Name == "hq").Select(site => site.SettingsJson).SingleAsync(Ct));
        var before = await Stored();

        await DeclareAsync(world.Mall, Code);

        Assert.DoesNotContain(Code, before, StringComparison.Ordinal);
        Assert.Equal("access-code", JsonNode.Parse(before)!["entry"]!["rule"]!.GetValue<string>());
        Assert.Equal(before, await Stored());

        await DeclareAsync(world.Mall, null);
        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_a_rule_nobody_knows_is_closed()
    {
        await using var world = await CacheWorld.OpenAsync();
        await using (var scope = world.Mall.Scope("hq"))
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            (await db.Set<Site>().SingleAsync(site => site.Name == "hq", Ct)).SettingsJson = """{ "entry": { "rule": "moonlight" } }""";
            await db.SaveChangesAsync(Ct);
        }

        await world.ChangeAsync("site", "hq");

        Assert.Equal(HttpStatusCode.Forbidden, (await world.GetAsync("/counted")).Reply.StatusCode);
    }

    private static async Task<CacheWorld> GatedAsync()
    {
        var world = await CacheWorld.OpenAsync();
        await DeclareAsync(world.Mall, Code);
        return world;
    }

    private static async Task DeclareAsync(Mall mall, string? code)
    {
        await using var scope = mall.Scope("hq");
        var entry = code is null ? """{ "rule": "public" }""" : $$"""{ "rule": "access-code", "code": "{{code}}" }""";
        var report = new RecipeReport();
        var step = JsonNode.Parse($$"""{ "name": "sites", "sites": [ { "name": "hq", "entry": {{entry}} } ] }""")!.AsObject();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == "sites").RunAsync(step, new RecipeContext("test", Path.GetTempPath(), report), Ct);
    }

    private static async Task<string> EnterAsync(CacheWorld world, string path, string code) =>
        (await PostAsync(world, path, code)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private static async Task<HttpResponseMessage> PostAsync(CacheWorld world, string path, string code)
    {
        using FormUrlEncodedContent form = new([KeyValuePair.Create("entry-code", code)]);
        return await world.Client.PostAsync(new Uri(new Uri($"http://{world.Mall.Url.Authority}"), path.StartsWith("//", StringComparison.Ordinal) ? $"http://{world.Mall.Url.Authority}{path}" : path), form, Ct);
    }
}
