using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace BrandMall.Kernel.Jobs;

/// <summary>Runs one scheduled job if this process holds the job lease, and writes down how it went.</summary>
[DisallowConcurrentExecution]
internal sealed partial class LeasedJob(IServiceScopeFactory scopes, IEnumerable<JobSchedule> schedules, TimeProvider clock, ILogger<LeasedJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        var schedule = schedules.Single(s => s.Name == name);

        await using var scope = scopes.CreateAsyncScope();
        var leases = scope.ServiceProvider.GetRequiredService<Leases>();
        if (!await leases.HoldAsync("jobs", Leases.Node, TimeSpan.FromSeconds(30), cancellationToken))
        {
            return;
        }

        var started = clock.GetUtcNow();
        string? error = null;
        try
        {
            await ((IRecurringJob)scope.ServiceProvider.GetRequiredService(schedule.Job)).RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            error = failure.Message;
            LogFailure(log, name, failure);
        }

        await WriteDownAsync(name, started, error, cancellationToken);
    }

    private async Task WriteDownAsync(string name, DateTimeOffset started, string? error, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var run = await db.Set<JobRun>().SingleOrDefaultAsync(r => r.Name == name, ct) ?? db.Add(new JobRun { Name = name }).Entity;
        run.StartedAt = started;
        run.FinishedAt = clock.GetUtcNow();
        run.Runs++;
        run.Failures += error is null ? 0 : 1;
        run.LastError = error;
        run.Node = Leases.Node;
        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed.")]
    private static partial void LogFailure(ILogger log, string job, Exception failure);
}
