using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BrandMall.IntegrationTests.Catalog;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Search;
using BrandMall.Kernel.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Caching;

public sealed class PageCacheTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hit_touches_no_database_and_gives_the_same_answer()
    {
        await using var world = await CacheWorld.OpenAsync();
        var (first, html) = await world.GetAsync("/counted");
        using var queries = new SqlCount(world.Mall);

        var (second, again) = await world.GetAsync("/counted");

        Assert.Equal(0, queries.Count);
        Assert.Equal(1, world.Data.Made);
        Assert.Equal(html, again);
        Assert.Equal(Headers(first), Headers(second));
        Assert.Contains("<p>first</p>", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/counted", "/counted?utm_source=mail&fbclid=1", 1)]
    [InlineData("/counted", "/en/counted", 2)]
    [InlineData("/counted", "/s/north/counted", 2)]
    [InlineData("/counted", "/s/hq/counted", 2)]
    public async Task Only_what_a_page_differs_by_makes_another_page(string first, string second, int made)
    {
        await using var world = await CacheWorld.OpenAsync();

        await world.TextAsync(first);
        await world.TextAsync(second);
        await world.TextAsync(first);
        await world.TextAsync(second);

        Assert.Equal(made, world.Data.Made);
    }

    [Fact]
    public async Task A_list_page_varies_by_the_names_its_route_reads_in_any_order_and_by_no_others()
    {
        await using var mall = await CatalogWorld.OpenAsync(new BrandMall.Kernel.Sites.Site { Name = "main", DisplayName = "Main", IsDefault = true });
        await mall.ImportAsync(CatalogWorld.Generated(30));
        using var queries = new SqlCount(mall);

        // The index still hears of the import and tells the caches of it.
        await SearchWorld.UntilAsync(async () =>
        {
            queries.Reset();
            await mall.Client.GetStringAsync(new Uri("/collections/all?sort=title&page=1", UriKind.Relative), Ct);
            return queries.Count == 0;
        }, TimeSpan.FromSeconds(60));

        var same = await mall.Client.GetStringAsync(new Uri("/collections/all?gclid=7&page=1&sort=title&utm_campaign=%3Cscript%3E", UriKind.Relative), Ct);
        Assert.Equal(0, queries.Count);
        Assert.DoesNotContain("gclid", same, StringComparison.Ordinal);
        Assert.DoesNotContain("utm_campaign", same, StringComparison.Ordinal);

        await mall.Client.GetStringAsync(new Uri("/collections/all?sort=newest", UriKind.Relative), Ct);
        Assert.NotEqual(0, queries.Count);
    }

    [Fact]
    public async Task Another_host_name_never_ends_up_in_somebody_elses_page()
    {
        await using var world = await CacheWorld.OpenAsync();
        var (_, evil) = await world.GetAsync("/counted", request => request.Headers.Host = "evil.example");

        var honest = await world.TextAsync("/counted");

        Assert.Contains("evil.example", evil, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", honest, StringComparison.Ordinal);
        foreach (var name in new[] { "X-Forwarded-Host", "X-Original-URL", "X-Forwarded-Scheme", "Forwarded" })
        {
            var (_, poisoned) = await world.GetAsync("/counted?utm_x=1", request => request.Headers.Add(name, name == "Forwarded" ? "host=evil.example" : "evil.example"));
            Assert.Equal(honest, poisoned);
        }
    }

    [Fact]
    public async Task A_thousand_visitors_who_miss_one_page_have_it_made_once()
    {
        await using var world = await CacheWorld.OpenAsync();
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Data.Gate = open.Task;

        var visits = Enumerable.Range(0, 1000).Select(_ => world.TextAsync("/counted")).ToList();
        await world.Data.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        await Task.Delay(500, Ct);
        open.SetResult();
        var pages = await Task.WhenAll(visits);

        Assert.Equal(1, world.Data.Made);
        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task A_visitor_who_leaves_does_not_take_the_page_from_those_who_wait()
    {
        await using var world = await CacheWorld.OpenAsync();
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Data.Gate = open.Task;
        using CancellationTokenSource leaving = new();

        var impatient = world.Mall.Client.GetStringAsync(new Uri("/counted", UriKind.Relative), leaving.Token);
        await world.Data.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        var patient = world.TextAsync("/counted");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        open.SetResult();

        Assert.Contains("<p>first</p>", await patient, StringComparison.Ordinal);
        Assert.Equal(1, world.Data.Made);
    }

    [Fact]
    public async Task A_page_that_failed_is_not_kept()
    {
        await using var world = await CacheWorld.OpenAsync();
        world.Data.Failure = new InvalidOperationException("a mistake of ours");
        Assert.Equal(HttpStatusCode.InternalServerError, (await world.GetAsync("/counted")).Reply.StatusCode);

        world.Data.Failure = null;

        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committed_change_evicts_what_depends_on_it_and_nothing_else()
    {
        await using var world = await CacheWorld.OpenAsync();
        await BareLook.PublishAsync(world.Mall, "hq", "plain", """ "a": { "type": "words", "settings": { "text": "plain" } } """);
        await world.TextAsync("/counted");
        await world.TextAsync("/plain");
        world.Data.Text = "second";

        await world.ChangeAsync("thing", "another");
        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        await world.ChangeAsync();
        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);

        using var queries = new SqlCount(world.Mall);
        await world.TextAsync("/plain");
        Assert.Equal(0, queries.Count);
    }

    [Fact]
    public async Task What_was_read_before_a_change_is_not_kept_after_it_and_not_given_to_those_who_ask_after_it()
    {
        await using var world = await CacheWorld.OpenAsync();
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        world.Data.Gate = open.Task;
        var before = world.TextAsync("/counted");
        await world.Data.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);

        world.Data.Text = "second";
        await world.ChangeAsync();
        var after = world.TextAsync("/counted");
        await Task.Delay(200, Ct);
        open.SetResult();

        Assert.Contains("<p>first</p>", await before, StringComparison.Ordinal);
        Assert.Contains("<p>second</p>", await after, StringComparison.Ordinal);
        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        Assert.Equal(2, world.Data.Made);
    }

    [Fact]
    public async Task What_another_process_commits_evicts_within_a_second()
    {
        await using var world = await CacheWorld.OpenAsync();
        await using var other = await world.SecondNodeAsync();
        await world.TextAsync("/counted");
        world.Data.Text = "second";

        await other.ChangeAsync();

        await WithinAsync(TimeSpan.FromSeconds(1.5), async () => (await world.TextAsync("/counted")).Contains("<p>second</p>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_did_not_exist_appears_when_it_is_published()
    {
        await using var world = await CacheWorld.OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await world.GetAsync("/later")).Reply.StatusCode);
        using (var queries = new SqlCount(world.Mall))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await world.GetAsync("/later")).Reply.StatusCode);
            Assert.Equal(0, queries.Count);
        }

        await BareLook.PublishAsync(world.Mall, "hq", "later", """ "a": { "type": "words", "settings": { "text": "here now" } } """);

        Assert.Contains("here now", await world.TextAsync("/later"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_dies_at_its_scheduled_instant()
    {
        await using var world = await CacheWorld.OpenAsync();
        world.Data.ChangesAt = world.Clock.GetUtcNow().AddMinutes(5);
        await world.TextAsync("/counted");
        world.Data.Text = "second";

        world.Clock.Shift = TimeSpan.FromMinutes(4);
        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        world.Data.ChangesAt = null;
        world.Clock.Shift = TimeSpan.FromMinutes(5);

        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_aged_page_is_served_while_one_request_makes_it_anew_and_not_for_ever()
    {
        await using var world = await CacheWorld.OpenAsync("--BRANDMALL_CACHE_SECONDS", "60");
        await world.TextAsync("/counted");
        world.Data.Text = "second";

        world.Clock.Shift = TimeSpan.FromSeconds(70);
        Assert.Contains("<p>first</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        await WithinAsync(TimeSpan.FromSeconds(5), async () => (await world.TextAsync("/counted")).Contains("<p>second</p>", StringComparison.Ordinal));
        Assert.Equal(2, world.Data.Made);

        world.Data.Text = "third";
        world.Clock.Shift += TimeSpan.FromSeconds(121);
        Assert.Contains("<p>third</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_page_already_is_told_so_in_every_form()
    {
        await using var world = await CacheWorld.OpenAsync();
        var (first, _) = await world.GetAsync("/counted");
        var tag = first.Headers.ETag!;

        foreach (var known in new[] { tag.ToString(), $"\"other\", {tag}", $"W/{tag}", "*" })
        {
            var (reply, text) = await world.GetAsync("/counted", request => request.Headers.TryAddWithoutValidation("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, reply.StatusCode);
            Assert.Empty(text);
            Assert.Equal(tag, reply.Headers.ETag);
            Assert.Equal("Accept-Encoding", reply.Headers.Vary.Single());
            Assert.True(reply.Headers.CacheControl!.NoCache);
        }

        world.Data.Text = "second";
        await world.ChangeAsync();
        var (changed, _) = await world.GetAsync("/counted", request => request.Headers.TryAddWithoutValidation("If-None-Match", tag.ToString()));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Head_says_what_get_would_say_without_the_page()
    {
        await using var world = await CacheWorld.OpenAsync();
        var (get, html) = await world.GetAsync("/counted");

        var (head, nothing) = await world.GetAsync("/counted", method: HttpMethod.Head);

        Assert.Empty(nothing);
        Assert.Equal(Encoding.UTF8.GetByteCount(html), head.Content.Headers.ContentLength);
        Assert.Equal(Headers(get), Headers(head));
        Assert.Equal(1, world.Data.Made);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.2, gzip;q=0.8", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", "")]
    [InlineData("deflate, zstd", "")]
    [InlineData("", "")]
    public async Task Each_client_gets_the_form_it_takes_and_all_forms_hold_the_same_page(string accepts, string expected)
    {
        await using var world = await CacheWorld.OpenAsync();
        await BareLook.PublishAsync(world.Mall, "hq", "long", $$""" "a": { "type": "words", "settings": { "text": "{{string.Concat(Enumerable.Repeat("茶香", 600))}}" } } """);
        var plain = await world.TextAsync("/long");

        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/long", UriKind.Relative));
        if (accepts.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        }

        var reply = await world.Mall.Client.SendAsync(request, Ct);
        var bytes = await reply.Content.ReadAsByteArrayAsync(Ct);

        Assert.Equal(expected, string.Join(",", reply.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", reply.Headers.Vary.Single());
        Assert.Equal(bytes.Length, reply.Content.Headers.ContentLength);
        Assert.Equal(plain, Encoding.UTF8.GetString(Unpacked(bytes, expected)));
        Assert.True(expected.Length == 0 || bytes.Length < plain.Length / 2);
    }

    [Fact]
    public async Task A_request_may_pass_the_cache_by()
    {
        await using var world = await CacheWorld.OpenAsync("--BRANDMALL_CACHE_MB", "0");

        await world.TextAsync("/counted");
        world.Data.Text = "second";

        Assert.Contains("<p>second</p>", await world.TextAsync("/counted"), StringComparison.Ordinal);
        Assert.Equal(2, world.Data.Made);
    }

    [Fact]
    public async Task Made_up_addresses_do_not_push_out_what_visitors_read()
    {
        await using var world = await CacheWorld.OpenAsync("--BRANDMALL_CACHE_MB", "1");
        await world.TextAsync("/counted");
        await world.TextAsync("/counted");

        for (var made = 0; made < 3000; made++)
        {
            await world.GetAsync($"/no-such-page-{made}");
        }

        await world.TextAsync("/counted");
        Assert.Equal(1, world.Data.Made);
        Assert.InRange(world.Mall.Services.GetRequiredService<PageCache>().Bytes, 100_000, 1 << 20);
        Assert.Contains("brandmall_cache_bytes", await world.TextAsync("/metrics"), StringComparison.Ordinal);
    }

    internal static async Task WithinAsync(TimeSpan limit, Func<Task<bool>> so)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        while (!await so())
        {
            Assert.True(started.Elapsed < limit, $"not so after {limit}");
            await Task.Delay(50, Ct);
        }
    }

    private static string Headers(HttpResponseMessage reply) => string.Join('\n', reply.Headers.Concat(reply.Content.Headers)
        .Where(header => header.Key is not "Date").OrderBy(header => header.Key).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));

    private static byte[] Unpacked(byte[] bytes, string encoding)
    {
        using MemoryStream source = new(bytes);
        using Stream stream = encoding switch { "br" => new BrotliStream(source, CompressionMode.Decompress), "gzip" => new GZipStream(source, CompressionMode.Decompress), _ => source };
        using MemoryStream plain = new();
        stream.CopyTo(plain);
        return plain.ToArray();
    }
}
