namespace BrandMall.Composer.History;

/// <summary>What can happen to a document.</summary>
internal static class Happened
{
    public const string Created = "created";
    public const string Copied = "copied";
    public const string Moved = "moved";
    public const string Deleted = "deleted";
    public const string Published = "published";
    public const string Unpublished = "unpublished";
    public const string Named = "named";
    public const string Restored = "restored";
    public const string Scheduled = "scheduled";
    public const string Unscheduled = "unscheduled";

    /// <summary>A scheduled version is shown now.</summary>
    public const string Shown = "shown";

    /// <summary>Its time is over, and what was shown before is back.</summary>
    public const string Ended = "ended";
    public const string Shared = "shared";
    public const string Unshared = "unshared";
}
