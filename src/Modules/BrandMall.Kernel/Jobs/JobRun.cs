namespace BrandMall.Kernel.Jobs;

/// <summary>How one job fared last, for operators.</summary>
public sealed class JobRun
{
    public required string Name { get; init; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public long Runs { get; set; }

    public long Failures { get; set; }

    public string? LastError { get; set; }

    public string Node { get; set; } = "";
}
