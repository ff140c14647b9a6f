using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Jobs;

/// <summary>Takes and renews leases by one conditional update: the row decides, at any number of nodes.</summary>
public sealed class Leases(MallDb db, TimeProvider clock)
{
    /// <summary>This process, for operators.</summary>
    public static string Node { get; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>Whether <paramref name="holder"/> now holds the lease (anew or still).</summary>
    public Task<bool> HoldAsync(string name, string holder, TimeSpan duration, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var now = clock.GetUtcNow();
        var until = now + duration;
        var renewed = await db.Set<Lease>()
            .Where(l => l.Name == name && l.Holder == holder)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, until), ct);
        if (renewed == 1)
        {
            return true;
        }

        var taken = await db.Set<Lease>()
            .Where(l => l.Name == name && l.Until < now)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Holder, holder).SetProperty(l => l.Until, until).SetProperty(l => l.Fence, l => l.Fence + 1), ct);
        if (taken == 1)
        {
            return true;
        }

        if (await db.Set<Lease>().AnyAsync(l => l.Name == name, ct))
        {
            return false;
        }

        var lease = db.Add(new Lease { Name = name, Holder = holder, Until = until, Fence = 1 });
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;       // another node was first
        }
        finally
        {
            lease.State = EntityState.Detached;
        }
    }, ct);
}
