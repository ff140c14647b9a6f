using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Schedules;

/// <summary>A version that is to be shown from an instant on, for good or until another.</summary>
internal sealed class ScheduledVersion : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Doc { get; init; }

    /// <summary>Counts the entries of a document: two made at once cannot both be the next.</summary>
    public required int Turn { get; init; }

    /// <summary>The version to show.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>From then on what was shown before is shown again; null: it stays.</summary>
    public DateTimeOffset? Until { get; init; }

    public ScheduleState State { get; set; }

    public string? Note { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the site itself showed before; null: nothing.</summary>
    public int? Before { get; set; }

    /// <summary>The version of the content item it is shown as: when another is shown at the end, somebody published meanwhile, and theirs stays.</summary>
    public string? ShownAs { get; set; }

    /// <summary>Why it could not be shown or ended when it was due. It is tried again.</summary>
    public string? Trouble { get; set; }

    /// <summary>The next instant at which something is to be done about it.</summary>
    public DateTimeOffset? DueAt => State switch
    {
        ScheduleState.Waiting => From,
        ScheduleState.Shown => Until,
        _ => null,
    };

    public bool Covers(DateTimeOffset instant) => instant == From || (Until is { } until && instant > From && instant < until);
}
