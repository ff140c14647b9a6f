namespace BrandMall.Search.Words;

/// <summary>How much a wording is asked on a site. The score halves every week; who asked is not known.</summary>
internal sealed class AskedWord
{
    public const double HalfLifeDays = 7;

    public required int SiteId { get; init; }

    public required string Locale { get; init; }

    public required string Text { get; init; }

    public double Score { get; private set; }

    public long Count { get; private set; }

    /// <summary>Things found the last time.</summary>
    public int Found { get; private set; }

    public DateTimeOffset At { get; private set; }

    public double ScoreAt(DateTimeOffset now) => Score * Math.Pow(0.5, Math.Max(0, (now - At).TotalDays) / HalfLifeDays);

    public void Ask(int times, int found, DateTimeOffset now) => (Score, Count, Found, At) = (ScoreAt(now) + times, Count + times, found, now);
}
