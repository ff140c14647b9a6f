using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Events;

/// <summary>Delivers what is due, oldest first. Each consumer's effect and receipt share one transaction.</summary>
internal sealed class DeliverOutbox(MallDb db, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<OutboxMessage>()
            .Where(m => m.DeliveredAt == null && !m.Parked && m.NextAttemptAt <= now)
            .OrderBy(m => m.Id).Take(100).ToListAsync(ct);

        foreach (var message in due)
        {
            try
            {
                await DeliverAsync(message, ct);
                message.Delivered(clock.GetUtcNow());
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                message.Failed(failure.Message, clock.GetUtcNow());
            }

            await db.SaveChangesAsync(ct);
        }
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var unit = scope.ServiceProvider.GetRequiredService<MallDb>();
        foreach (var consumer in scope.ServiceProvider.GetServices<IOutboxConsumer>().Where(c => c.MessageType == message.Type))
        {
            await unit.InTransactionAsync(async () =>
            {
                if (!await unit.Set<OutboxReceipt>().AnyAsync(r => r.Consumer == consumer.Name && r.MessageId == message.Id, ct))
                {
                    unit.Add(new OutboxReceipt { Consumer = consumer.Name, MessageId = message.Id, At = clock.GetUtcNow() });
                    await consumer.ConsumeAsync(message, ct);
                    await unit.SaveChangesAsync(ct);
                }
            }, ct);
        }
    }
}
