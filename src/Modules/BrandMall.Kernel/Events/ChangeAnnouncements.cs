using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Events;

/// <summary>Carries the changes of one unit of work to this process's listeners once they are committed.</summary>
public sealed class ChangeAnnouncements(IServiceProvider services)
{
    private readonly List<Change> _pending = [];

    public void Collect(ChangeTracker tracker) =>
        _pending.AddRange(tracker.Entries<Change>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).Except(_pending));

    /// <summary>The transaction was rolled back: nothing changed.</summary>
    public void Forget() => _pending.Clear();

    public async Task AnnounceAsync(DbContext db, CancellationToken ct)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        Change[] committed = [.. _pending];
        _pending.Clear();
        foreach (var change in committed)
        {
            db.Entry(change).State = EntityState.Detached;
        }

        await services.GetRequiredService<ChangeStream>().CommittedAsync(committed, ct);
    }
}
