using System.Net;
using BrandMall.IntegrationTests.Pages;
using Microsoft.Data.Sqlite;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>The database goes away for real: the file of SQLite, the wire to PostgreSQL.</summary>
public sealed class OutageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_database_is_down_kept_pages_are_served_and_evicted_ones_with_a_warning()
    {
        await using var wire = Mall.PostgresServer is { } server ? new Wire(server) : null;
        await using var world = await CacheWorld.OpenAsync([], wire);
        await BareLook.PublishAsync(world.Mall, "hq", "menu-page", """ "a": { "type": "menu-list", "settings": { "menu": "m" } }, "b": { "type": "counted" } """);
        await world.TextAsync("/counted");
        await world.TextAsync("/menu-page");
        await world.ChangeAsync("content", "alias:m");
        world.Data.Text = "second";

        await using (await OutageAsync(world.Mall, wire))
        {
            var (kept, text) = await world.GetAsync("/counted");
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
            Assert.False(kept.Headers.Contains("Warning"));
            Assert.Contains("<p>first</p>", text, StringComparison.Ordinal);

            var (evicted, old) = await world.GetAsync("/menu-page");
            Assert.Equal(HttpStatusCode.OK, evicted.StatusCode);
            Assert.Contains("110", evicted.Headers.GetValues("Warning").Single(), StringComparison.Ordinal);
            Assert.Contains("<p>first</p>", old, StringComparison.Ordinal);

            Assert.Equal(HttpStatusCode.InternalServerError, (await world.GetAsync("/never-seen")).Reply.StatusCode);
            Assert.Contains("brandmall_cache_stale_total", await world.TextAsync("/metrics"), StringComparison.Ordinal);
        }

        await PageCacheTests.WithinAsync(TimeSpan.FromSeconds(5), async () => await world.GetAsync("/menu-page") is var (reply, _) && reply.StatusCode == HttpStatusCode.OK && !reply.Headers.Contains("Warning"));
        await world.ChangeAsync();
        Assert.Contains("<p>second</p>", await world.TextAsync("/menu-page"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_page_is_not_taken_for_an_outage()
    {
        await using var world = await CacheWorld.OpenAsync();
        await world.TextAsync("/counted");
        await world.ChangeAsync();
        world.Data.Failure = new InvalidOperationException("a mistake of ours");

        Assert.Equal(HttpStatusCode.InternalServerError, (await world.GetAsync("/counted")).Reply.StatusCode);
    }

    private static async Task<IAsyncDisposable> OutageAsync(Mall mall, Wire? wire)
    {
        if (wire is not null)
        {
            wire.Cut();
            return new Ended(() =>
            {
                wire.Mend();
                return Task.CompletedTask;
            });
        }

        // A folder where the file should be: SQLite cannot open it. Connections that are open already are closed.
        string[] files = [mall.ConnectionString, $"{mall.ConnectionString}-wal", $"{mall.ConnectionString}-shm"];
        foreach (var file in files.Where(File.Exists))
        {
            File.Move(file, $"{file}.away");
        }

        Directory.CreateDirectory(mall.ConnectionString);
        await Task.Delay(50, Ct);
        SqliteConnection.ClearAllPools();
        return new Ended(() =>
        {
            Directory.Delete(mall.ConnectionString);
            foreach (var file in files.Where(file => File.Exists($"{file}.away")))
            {
                File.Move($"{file}.away", file, overwrite: true);
            }

            SqliteConnection.ClearAllPools();
            return Task.CompletedTask;
        });
    }

    private sealed class Ended(Func<Task> end) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await end();
    }
}
