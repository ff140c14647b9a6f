using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Catalog.Listings;

/// <summary>A site that came or moved inherits listings and assortments: its placements are written as soon as the change is told.</summary>
internal sealed class FollowSites(IServiceScopeFactory scopes) : IChangeListener
{
    public async Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (!changes.Any(change => change.Kind == "site"))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        if (await db.Set<SiteListing>().AnyAsync(ct) || await db.Set<AssortmentRule>().AnyAsync(ct))
        {
            await db.InTransactionAsync(() => scope.ServiceProvider.GetRequiredService<Placements>().RefillAsync(ct), ct);
        }
    }
}
