using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Composer.Schedules;

/// <summary>At start, does at once what fell due while nothing ran: the job would wait for the lease of a process that is gone.</summary>
internal sealed partial class CatchUpSchedules(IServiceScopeFactory scopes, ILogger<CatchUpSchedules> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ShowScheduled>().RunAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);       // the job comes round again
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What fell due while the mall was closed could not be looked at.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
