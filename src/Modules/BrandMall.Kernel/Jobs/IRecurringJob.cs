namespace BrandMall.Kernel.Jobs;

/// <summary>Work repeated by whichever process holds the job lease. It may be cut short at any point and run again.</summary>
public interface IRecurringJob
{
    Task RunAsync(CancellationToken ct);
}
