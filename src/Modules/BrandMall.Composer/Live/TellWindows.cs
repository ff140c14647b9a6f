using System.Text.Json;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;

namespace BrandMall.Composer.Live;

/// <summary>Tells windows what was accepted and published, and lets go of soft locks nobody keeps up.</summary>
internal sealed class TellWindows(IHubContext<ComposerHub> hub, Rooms rooms, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(10);

    public Task AcceptedAsync(Site site, DocumentKey key, long rev, Author author, IReadOnlyList<PageOp> ops)
    {
        var group = Rooms.GroupOf(site.Name, key.Text);
        var own = rooms.ConnectionsOf(group, author.ClientId);
        return hub.Clients.GroupExcept(group, own).SendAsync(WindowMessages.Ops, new AcceptedOps(rev, author.ClientId, author.Id, author.Name, JsonSerializer.SerializeToNode(ops, ComposerJson.Options)!));
    }

    public Task PublishedAsync(Site site, DocumentKey key, string versionId, string by) =>
        hub.Clients.Group(Rooms.GroupOf(site.Name, key.Text)).SendAsync(WindowMessages.Published, new PublishedVersion(versionId, by));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(s_round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var group in rooms.LetGo())
            {
                await hub.Clients.Group(group).SendAsync(WindowMessages.Presence, rooms.In(group), stoppingToken);
            }
        }
    }
}
