using System.Text.Json;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Sites;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Composer.Live;

/// <summary>Tells windows what was accepted and published, lets go of soft locks nobody keeps up, and closes the connections of those who lost their right to see.</summary>
internal sealed partial class TellWindows(Neighbours neighbours, Rooms rooms, IServiceScopeFactory scopes, SiteRegistry sites, TimeProvider clock, ILogger<TellWindows> log) : BackgroundService
{
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(5);

    public Task AcceptedAsync(Site site, DocumentKey key, long rev, Author author, IReadOnlyList<PageOp> ops) => neighbours.TellAsync(
        Rooms.GroupOf(site.Name, key.Text), WindowMessages.Ops, new AcceptedOps(rev, author.ClientId, author.Id, author.Name, JsonSerializer.SerializeToNode(ops, ComposerJson.Options)!), except: author.ClientId);

    public Task PublishedAsync(Site site, DocumentKey key, string versionId, string by) =>
        neighbours.TellAsync(Rooms.GroupOf(site.Name, key.Text), WindowMessages.Published, new PublishedVersion(versionId, by));

    /// <summary>Those who may no longer look at the pages of their site are put out.</summary>
    public async Task CheckRightsAsync()
    {
        foreach (var calls in rooms.Own().GroupBy(own => own.Member.Call))
        {
            if (!await calls.Key.IsAllowedAsync(scopes, sites))
            {
                calls.ToList().ForEach(own => own.Member.Close());
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await neighbours.ListenAsync();
        using PeriodicTimer timer = new(s_round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await neighbours.ListenAsync();
                foreach (var group in rooms.LetGo())
                {
                    await neighbours.TellPresenceAsync(group);
                }

                await neighbours.RemindAsync();
                await CheckRightsAsync();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(log, failure);       // the database is away: asked again in the next round
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A round among open documents failed.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
