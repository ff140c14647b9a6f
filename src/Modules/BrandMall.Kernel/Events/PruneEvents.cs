using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Events;

/// <summary>Forgets changes everybody has followed and messages that were delivered long ago.</summary>
internal sealed class PruneEvents(MallDb db, TimeProvider clock) : IRecurringJob
{
    public Task RunAsync(CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var day = clock.GetUtcNow().AddDays(-1);
        var month = clock.GetUtcNow().AddDays(-30);
        await db.Set<Change>().Where(change => change.At < day).ExecuteDeleteAsync(ct);
        await db.Set<OutboxMessage>().Where(message => message.DeliveredAt != null && message.At < month).ExecuteDeleteAsync(ct);
        await db.Set<OutboxReceipt>().Where(receipt => receipt.At < month).ExecuteDeleteAsync(ct);
    }, ct);
}
