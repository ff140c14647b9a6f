namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>
/// The clock of the process. A preview of another moment sets it for its own flow of work only: everything that page asks for, whatever module answers, sees that instant.
/// What measures time goes on measuring it.
/// </summary>
public sealed class TravelClock(TimeProvider real) : TimeProvider
{
    private static readonly AsyncLocal<DateTimeOffset?> s_at = new();

    /// <summary>Whether this flow of work is at another moment: what it finds out is true then, and must not be remembered for now.</summary>
    public static bool IsAway => s_at.Value is not null;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => s_at.Value ?? real.GetUtcNow();

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);

    /// <summary>From here on to the end of the calling asynchronous method; its caller never leaves now.</summary>
    internal static void Go(DateTimeOffset? at) => s_at.Value = at;
}
