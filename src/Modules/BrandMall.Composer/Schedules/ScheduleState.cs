namespace BrandMall.Composer.Schedules;

internal enum ScheduleState
{
    /// <summary>Its instant is to come.</summary>
    Waiting,

    /// <summary>Visitors see it, until its end.</summary>
    Shown,

    /// <summary>It was shown; where it had an end, what was shown before is back.</summary>
    Done,

    /// <summary>Nothing ran during the whole of its time.</summary>
    Missed,

    Cancelled,
}
