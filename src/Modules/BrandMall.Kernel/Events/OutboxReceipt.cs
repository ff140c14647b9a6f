namespace BrandMall.Kernel.Events;

/// <summary>That one consumer has dealt with one message; written in the consumer's own transaction, so an effect happens once.</summary>
public sealed class OutboxReceipt
{
    public required string Consumer { get; init; }

    public required long MessageId { get; init; }

    public required DateTimeOffset At { get; init; }
}
