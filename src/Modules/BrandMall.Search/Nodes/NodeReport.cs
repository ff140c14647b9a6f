using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using BrandMall.Search.Indexing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Search.Nodes;

/// <summary>Writes down how this process's indexes fare: when something happened to them, and now and then as a sign of life.</summary>
internal sealed class NodeReport(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(10);
    private DateTimeOffset _written;
    private volatile bool _changed = true;

    public void Changed() => _changed = true;

    public async Task WriteWhenDueAsync(IndexShelf shelf, IReadOnlyList<IndexBuild> builds, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if ((!_changed && now - _written < s_every) || shelf.All.Count == 0)
        {
            return;
        }

        (_changed, _written) = (false, now);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        await db.InTransactionAsync(async () =>
        {
            var gone = now - (3 * s_every);
            await db.Set<SearchNode>().Where(n => n.At < gone).ExecuteDeleteAsync(ct);
            var known = await db.Set<SearchNode>().Where(n => n.Node == Leases.Node).ToDictionaryAsync(n => n.Locale, ct);
            foreach (var index in shelf.All)
            {
                var node = known.GetValueOrDefault(index.Locale) ?? db.Add(new SearchNode { Node = Leases.Node, Locale = index.Locale }).Entity;
                node.Documents = index.Live?.Count ?? 0;
                node.Building = builds.Any(b => b.Index == index);
                node.BuiltAt = index.Live?.State?.BuiltAt;
                node.At = now;
            }

            await db.SaveChangesAsync(ct);
        }, ct);
    }
}
