using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Sites;

/// <summary>Keeps the <see cref="SiteMap"/> of this process current: read at start, read again when a site changed.</summary>
public sealed class SiteRegistry(IServiceScopeFactory scopes) : IChangeListener, IDisposable
{
    /// <summary>One reading after the other: one that began before a change must not end after one that began after it.</summary>
    private readonly SemaphoreSlim _reading = new(1);
    private volatile SiteMap _map = SiteMap.Empty;

    public SiteMap Map => _map;

    public async Task LoadAsync(CancellationToken ct)
    {
        await _reading.WaitAsync(ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            _map = new SiteMap(await db.Set<Site>().AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct));
        }
        finally
        {
            _reading.Release();
        }
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct) =>
        changes.Any(change => change.Kind == "site") ? LoadAsync(ct) : Task.CompletedTask;

    public void Dispose() => _reading.Dispose();
}
