using BrandMall.Cms.Data;
using BrandMall.Cms.Operations;
using BrandMall.Kernel.Sites;

namespace BrandMall.Cms;

/// <summary>Before the first request: the database in shape, the demo (or named) recipe run into an empty mall, the widgets and themes read. Then says where everything is.</summary>
internal sealed partial class StartMall(IServiceScopeFactory scopes, SiteRegistry sites, Readiness readiness, ILogger<StartMall> log, IHostApplicationLifetime lifetime) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PrepareDatabase>().RunAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        readiness.Started = true;
        lifetime.ApplicationStopping.Register(() => readiness.Started = false);
        LogSites(log, sites.Map.All.Count);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The mall is open with {Sites} sites.")]
    private static partial void LogSites(ILogger log, int sites);
}
