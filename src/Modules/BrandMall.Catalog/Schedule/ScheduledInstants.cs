using BrandMall.Catalog.Bundles;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Schedule;

/// <summary>
/// When the catalogue of the current site next looks different by itself: a price or book begins or ends, a product comes onto the shelf, leaves it or can be bought.
/// Taken for the whole site, in one query a page: exact per product would cost more than rendering a page once too often.
/// </summary>
internal sealed class ScheduledInstants(MallDb db, CurrentSite site, TimeProvider clock)
{
    private DateTimeOffset? _next;
    private bool _asked;

    public async Task TellAsync(PageTags tags, CancellationToken ct)
    {
        if (!_asked)
        {
            _next = await NextAsync(ct);
            _asked = true;
        }

        if (_next is { } next)
        {
            tags.ChangesAt(next);
        }
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken ct)
    {
        var (now, here) = (clock.GetUtcNow(), site.Value.Id);
        var books = db.Set<PriceBook>().AsNoTracking();
        var entries = db.Set<PriceEntry>().AsNoTracking();
        var places = db.Set<SitePlacement>().AsNoTracking().Where(p => p.SiteId == here);
        var bundles = db.Set<Bundle>().AsNoTracking();
        return await First(books.Where(b => b.From > now).Select(b => (DateTimeOffset?)b.From))
            .Concat(First(books.Where(b => b.Until > now).Select(b => b.Until)))
            .Concat(First(entries.Where(e => e.From > now).Select(e => (DateTimeOffset?)e.From)))
            .Concat(First(entries.Where(e => e.Until > now).Select(e => e.Until)))
            .Concat(First(places.Where(p => p.ShownFrom > now).Select(p => p.ShownFrom)))
            .Concat(First(places.Where(p => p.ShownUntil > now).Select(p => p.ShownUntil)))
            .Concat(First(places.Where(p => p.BuyableFrom > now).Select(p => p.BuyableFrom)))
            .Concat(First(bundles.Where(b => b.ShownFrom > now).Select(b => b.ShownFrom)))
            .Concat(First(bundles.Where(b => b.ShownUntil > now).Select(b => b.ShownUntil)))
            .MinAsync(ct);
    }

    private static IQueryable<DateTimeOffset?> First(IQueryable<DateTimeOffset?> instants) => instants.OrderBy(i => i).Take(1);
}
