using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Events;

public sealed class EventTests(BareMall bare) : IClassFixture<BareMall>
{
    private readonly Mall _mall = bare.Mall;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_committed_with_what_changed_or_not_at_all()
    {
        await using var scope = _mall.BrandScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var changes = scope.ServiceProvider.GetRequiredService<Changes>();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.InTransactionAsync(async () =>
        {
            changes.Record("test", "rolled-back");
            outbox.Add("test.rolled-back", new { Any = 1 });
            await db.SaveChangesAsync(Ct);
            throw new InvalidOperationException("the rest of the work failed");
        }, Ct));

        Assert.False(await _mall.WithDb(d => d.Set<Change>().AnyAsync(c => c.Key == "rolled-back", Ct)));
        Assert.False(await _mall.WithDb(d => d.Set<OutboxMessage>().AnyAsync(m => m.Type == "test.rolled-back", Ct)));
    }

    [Fact]
    public async Task An_outbox_message_is_delivered_and_parked_after_five_failures()
    {
        OutboxMessage message = new() { At = DateTimeOffset.UnixEpoch, Type = "test.poison", Payload = "{}" };

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            Assert.False(message.Parked);
            message.Failed("no", DateTimeOffset.UnixEpoch);
        }

        Assert.True(message.Parked);

        await using var scope = _mall.BrandScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Add("test.nobody-listens", new { Any = 1 });
        await scope.ServiceProvider.GetRequiredService<MallDb>().SaveChangesAsync(Ct);
        await EventuallyAsync(() => _mall.WithDb(d => d.Set<OutboxMessage>().AnyAsync(m => m.Type == "test.nobody-listens" && m.DeliveredAt != null, Ct)));
        Assert.True(await _mall.WithDb(d => d.Set<JobRun>().AnyAsync(run => run.Name == "outbox.deliver" && run.Failures == 0, Ct)));
    }

    [Fact]
    public async Task Only_one_of_many_holders_gets_a_lease()
    {
        var held = await Task.WhenAll(Enumerable.Range(0, 16).Select(async n =>
        {
            await using var scope = _mall.BrandScope();
            return await scope.ServiceProvider.GetRequiredService<Leases>().HoldAsync("race", $"node-{n}", TimeSpan.FromMinutes(1), Ct);
        }));

        Assert.Equal(1, held.Count(won => won));
    }

    [Fact]
    public async Task A_lease_goes_to_another_only_when_it_has_run_out()
    {
        Assert.True(await HoldAsync("a", TimeSpan.FromMilliseconds(50)));
        Assert.True(await HoldAsync("a", TimeSpan.FromMilliseconds(50)));
        await Task.Delay(200, Ct);

        Assert.True(await HoldAsync("b", TimeSpan.FromMinutes(1)));
        Assert.False(await HoldAsync("a", TimeSpan.FromMinutes(1)));
        Assert.Equal(2, await _mall.WithDb(d => d.Set<Lease>().Where(l => l.Name == "turns").Select(l => l.Fence).SingleAsync(Ct)));
    }

    [Fact]
    public async Task What_another_process_publishes_shows_here_within_seconds()
    {
        var id = await BareLook.PublishAsync(_mall, "hq", "followed", """ "a": { "type": "words", "settings": { "text": "before" } } """);
        Assert.Contains("before", await _mall.Client.GetStringAsync(new Uri("/followed", UriKind.Relative), Ct), StringComparison.Ordinal);

        await using (var other = await _mall.OpenSecondNodeAsync())
        {
            await BareLook.PublishAsync(other, "hq", "followed", """ "a": { "type": "words", "settings": { "text": "after" } } """, id: id);
        }

        await EventuallyAsync(async () => (await _mall.Client.GetStringAsync(new Uri("/followed", UriKind.Relative), Ct)).Contains("after", StringComparison.Ordinal));
    }

    private async Task<bool> HoldAsync(string holder, TimeSpan duration)
    {
        await using var scope = _mall.BrandScope();
        return await scope.ServiceProvider.GetRequiredService<Leases>().HoldAsync("turns", holder, duration, Ct);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var wait = 0; wait < 100; wait++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(100, Ct);
        }

        Assert.Fail("It did not happen within ten seconds.");
    }
}
