namespace BrandMall.Kernel.Events;

/// <summary>Something the world outside the database must hear about, written in the transaction that caused it, delivered at least once.</summary>
public sealed class OutboxMessage
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Past tense, such as <c>products.imported</c>.</summary>
    public required string Type { get; init; }

    public required string Payload { get; init; }

    public int? SiteId { get; init; }

    public int Attempts { get; private set; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>Given up after five attempts; an operator decides.</summary>
    public bool Parked { get; private set; }

    public string? LastError { get; private set; }

    public void Delivered(DateTimeOffset now)
    {
        Attempts++;
        DeliveredAt = now;
        LastError = null;
    }

    public void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length > 2000 ? error[..2000] : error;
        Parked = Attempts >= 5;
        NextAttemptAt = now + TimeSpan.FromSeconds(Math.Pow(4, Attempts));
    }
}
