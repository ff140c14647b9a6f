namespace BrandMall.Kernel.Events;

/// <summary>Acts on outbox messages of one type. Runs in a transaction with its receipt: an effect in the database happens exactly once.</summary>
public interface IOutboxConsumer
{
    /// <summary>Stable name; receipts are kept under it.</summary>
    string Name { get; }

    string MessageType { get; }

    Task ConsumeAsync(OutboxMessage message, CancellationToken ct);
}
