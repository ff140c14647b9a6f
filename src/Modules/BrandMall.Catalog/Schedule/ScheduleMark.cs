namespace BrandMall.Catalog.Schedule;

/// <summary>Up to when the schedule was followed. A process that has just begun looks an hour back: telling twice does no harm, never telling would.</summary>
internal sealed class ScheduleMark
{
    private static readonly TimeSpan s_start = TimeSpan.FromHours(1);
    private DateTimeOffset? _done;

    public DateTimeOffset Since(DateTimeOffset now) => _done ?? now - s_start;

    public void Done(DateTimeOffset at) => _done = at;
}
