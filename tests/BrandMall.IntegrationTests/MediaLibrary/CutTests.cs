using System.Net;
using System.Text.RegularExpressions;
using BrandMall.IntegrationTests.Catalog;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Media.Cuts;
using Microsoft.Extensions.DependencyInjection;
using NetVips;

namespace BrandMall.IntegrationTests.MediaLibrary;

public sealed partial class CutTests(MediaMall world) : IClassFixture<MediaMall>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_offers_copies_of_a_picture_and_each_is_made_when_it_is_asked_for()
    {
        await world.StoredAsync("cuts/mist.webp", Samples.Webp(1200, 800));
        var html = await world.PageAsync("cuts", """{ "image": { "path": "cuts/mist.webp" } }""");

        var copies = Copies(html);
        Assert.Equal([320, 480, 640, 960], copies.Select(c => c.Width));       // never wider than it is, in good steps
        Assert.Contains("""sizes="50vw""", html, StringComparison.Ordinal);
        Assert.Contains("""width="1200" height="800""", html, StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", html, StringComparison.Ordinal);
        foreach (var (url, width) in copies)
        {
            var reply = await world.Mall.Client.GetAsync(StaffDesk.At(url), Ct);
            Assert.Equal((HttpStatusCode.OK, "image/webp"), (reply.StatusCode, reply.Content.Headers.ContentType!.MediaType));
            Assert.Contains("immutable", reply.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            using var copy = Image.NewFromBuffer(await reply.Content.ReadAsByteArrayAsync(Ct));
            Assert.Equal((width, (int)Math.Round(width * 2 / 3.0)), (copy.Width, copy.Height));

            using var again = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { IfNoneMatch = { reply.Headers.ETag! } } };
            Assert.Equal(HttpStatusCode.NotModified, (await world.Mall.Client.SendAsync(again, Ct)).StatusCode);
        }

        var plain = await world.Mall.Client.GetAsync(StaffDesk.At(Fallback().Match(html).Groups[1].Value), Ct);
        Assert.Equal("image/jpeg", plain.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_address_nobody_signed_is_not_found_and_costs_nothing()
    {
        await world.StoredAsync("cuts/forged.webp", Samples.Webp(1000, 1000));
        var good = Copies(await world.PageAsync("forged", """{ "image": { "path": "cuts/forged.webp" }, "ratio": "1:1" }"""))[0].Url;
        var made = world.Mall.Services.GetRequiredService<CutStudio>().Made;

        foreach (var forged in new[]
        {
            good.Replace("-320x320-", "-640x640-", StringComparison.Ordinal), good.Replace("-320x320-", "-321x320-", StringComparison.Ordinal), good.Replace("-50-50-", "-50-51-", StringComparison.Ordinal),
            good.Replace(".webp/", ".jpg/", StringComparison.Ordinal), good.Replace("forged.webp/", "mist.webp/", StringComparison.Ordinal), good[..^5] + ".avif", good[..^6] + "_.webp",
            "/media/cuts/forged.webp/0123456789abcdef-640-AAAAAAAAAA.webp", "/media/cuts/forged.webp/640.webp",
        })
        {
            Assert.NotEqual(good, forged);
            Assert.Equal(HttpStatusCode.NotFound, (await world.Mall.Client.GetAsync(StaffDesk.At(forged), Ct)).StatusCode);
        }

        Assert.Equal(made, world.Mall.Services.GetRequiredService<CutStudio>().Made);
        Assert.Equal(HttpStatusCode.OK, (await world.Mall.Client.GetAsync(StaffDesk.At(good), Ct)).StatusCode);
    }

    [Fact]
    public async Task Thirty_who_ask_at_once_have_one_copy_made()
    {
        await world.StoredAsync("cuts/storm.webp", Samples.Webp(1900, 1300));
        var url = Copies(await world.PageAsync("storm", """{ "image": { "path": "cuts/storm.webp" } }"""))[^1].Url;
        var studio = world.Mall.Services.GetRequiredService<CutStudio>();
        var before = studio.Made;

        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => world.Mall.Client.GetByteArrayAsync(StaffDesk.At(url), Ct)));

        Assert.Single(replies.Select(Convert.ToHexString).Distinct());
        Assert.Equal(before + 1, studio.Made);
    }

    [Fact]
    public async Task A_crop_keeps_the_focal_point()
    {
        var row = await world.StoredAsync("cuts/focus.png", Samples.Png(1600, 400));
        var id = (long)row["id"]!;
        await Describe(id, focalX: 100);
        var right = await CopyAsync("focus-right", """{ "image": { "path": "cuts/focus.png" }, "ratio": "1:1" }""");
        await Describe(id, focalX: 0);
        var left = await CopyAsync("focus-left", """{ "image": { "path": "cuts/focus.png" }, "ratio": "1:1" }""");
        var own = await CopyAsync("focus-own", """{ "image": { "path": "cuts/focus.png", "focal": { "x": 100, "y": 50 } }, "ratio": "1:1" }""");

        Assert.True(left[0] > 150 && left[2] < 80, "red is left");
        Assert.True(right[2] > 150 && own[2] > 150, "blue is right");
        Assert.Contains("fx0", await world.Mall.Client.GetStringAsync(StaffDesk.At("/focus-left"), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_picture_has_a_stand_in_that_the_page_s_policy_allows()
    {
        await world.StoredAsync("cuts/large.webp", Samples.Webp(1300, 900));
        await world.PageAsync("stand-in", """{ "image": { "path": "cuts/large.webp" } }""", """{ "image": { "path": "cuts/large.webp" }, "max": 320 }""");
        var reply = await world.Mall.Client.GetAsync(StaffDesk.At("/stand-in"), Ct);
        var html = await reply.Content.ReadAsStringAsync(Ct);

        var style = StyleElement().Match(html).Groups[1].Value;
        var rules = style.Split('}', StringSplitOptions.RemoveEmptyEntries).Where(rule => rule.Contains("{background:#", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rules.Count);       // a blur where it is drawn large, its colour where small
        Assert.All(rules, rule => Assert.InRange(rule.Length, 10, 250));
        Assert.Contains("data:image/webp;base64,", style, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", html, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"'sha256-{hash}'", Assert.Single(reply.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beside", """{ "image": { "path": "cuts/desk.webp" }, "phone": { "path": "cuts/phone.webp" } }""")]
    [InlineData("within", """{ "image": { "path": "cuts/desk.webp", "mobile": { "path": "cuts/phone.webp" } } }""")]
    public async Task A_phone_gets_its_own_picture(string page, string settings)
    {
        await world.StoredAsync("cuts/desk.webp", Samples.Webp(1300, 700), replace: true);
        await world.StoredAsync("cuts/phone.webp", Samples.Webp(700, 900), replace: true);

        var html = await world.PageAsync($"phone-{page}", settings);

        Assert.Matches("""<picture class="pic"><source media="\(max-width:719px\)" type="image/webp" srcset="/media/cuts/phone\.webp/[^>]+><source type="image/webp" srcset="/media/cuts/desk\.webp/""", html);
    }

    [Fact]
    public async Task Fifty_pictures_take_as_many_queries_as_five()
    {
        for (var number = 0; number < 6; number++)
        {
            await world.StoredAsync($"many/{number}.webp", Samples.Webp(330 + number, 200));
        }

        string[] Pictures(int count, string salt) => [.. Enumerable.Range(0, count).Select(n => $$"""{ "image": { "path": "many/{{n % 6}}{{(n < 6 ? "" : $"-missing-{salt}-{n}")}}.webp" } }""")];
        var five = await QueriesAsync("five", Pictures(5, "a"));
        var fifty = await QueriesAsync("fifty", Pictures(50, "b"));

        Assert.Equal(five, fifty);
    }

    [Fact]
    public async Task An_address_of_the_picture_before_shows_the_one_that_replaced_it_and_is_not_kept()
    {
        var row = await world.StoredAsync("cuts/changing.webp", Samples.Webp(900, 600));
        var old = Copies(await world.PageAsync("changing", """{ "image": { "path": "cuts/changing.webp" } }"""))[0].Url;
        await world.StoredAsync("cuts/changing.webp", Samples.Webp(900, 900), replace: true);

        var reply = await world.Mall.Client.GetAsync(StaffDesk.At(old), Ct);

        using var copy = Image.NewFromBuffer(await reply.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(copy.Width, copy.Height);
        Assert.DoesNotContain("immutable", reply.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var fresh = Copies(await world.Mall.Client.GetStringAsync(StaffDesk.At("/changing"), Ct))[0].Url;
        Assert.NotEqual(old, fresh);
        Assert.NotNull(row);
    }

    private static List<(string Url, int Width)> Copies(string html) =>
        [.. SourceSet().Match(html).Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ') is [var url, var width] ? (url, int.Parse(width[..^1], System.Globalization.CultureInfo.InvariantCulture)) : default)];

    private Task<HttpResponseMessage> Describe(long id, int focalX) =>
        world.Editor.PutAsync(StaffDesk.At($"/api/admin/media/files/{id}"), System.Net.Http.Json.JsonContent.Create(new { alts = new Dictionary<string, string>(), tags = Array.Empty<string>(), focalX, focalY = 50 }), Ct);

    private async Task<double[]> CopyAsync(string page, string settings)
    {
        using var copy = Image.NewFromBuffer(await world.Mall.Client.GetByteArrayAsync(StaffDesk.At(Copies(await world.PageAsync(page, settings))[0].Url), Ct));
        Assert.Equal(copy.Width, copy.Height);
        return copy.Getpoint(copy.Width / 2, copy.Height / 2);
    }

    private async Task<int> QueriesAsync(string page, string[] settings)
    {
        await world.PageAsync(page, settings);
        await world.StoredAsync($"many/evicts-{page}.webp", Samples.Webp(20, 20));     // nothing is remembered
        using QueryCounter queries = new();
        await world.Mall.Client.GetStringAsync(StaffDesk.At("/" + page), Ct);
        return queries.Take();
    }

    [GeneratedRegex("srcset=\"([^\"]+)\"")]
    private static partial Regex SourceSet();

    [GeneratedRegex("<img src=\"([^\"]+)\"")]
    private static partial Regex Fallback();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
