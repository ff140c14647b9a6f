namespace BrandMall.IntegrationTests.Caching;

/// <summary>The machine's clock, moved on by as much as a test says; timers run as ever.</summary>
public sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
