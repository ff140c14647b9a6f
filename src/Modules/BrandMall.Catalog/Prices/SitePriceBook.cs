using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

/// <summary>Which price book answers on the current site: its own in its currency, else its nearest ancestor's, else the brand's. Never one of another currency.</summary>
internal sealed class SitePriceBook(MallDb db, CurrentSite site)
{
    private int? _id;
    private bool _asked;

    public string Currency => site.Value.Currency;

    /// <summary>Null: nothing can be sold here yet. Asked once per piece of work.</summary>
    public async Task<int?> FindAsync(CancellationToken ct)
    {
        if (!_asked)
        {
            var currency = Currency;
            var books = await db.Set<PriceBook>().AsNoTracking().Where(b => b.Currency == currency).Select(b => new { b.Id, b.SiteId }).ToListAsync(ct);
            _id = site.Chain.Select(s => books.Find(b => b.SiteId == s.Id)).Append(books.Find(b => b.SiteId is null)).FirstOrDefault(b => b is not null)?.Id;
            _asked = true;
        }

        return _id;
    }

    /// <summary>The book with the entries of <paramref name="skus"/>, to be changed; made when the currency has none.</summary>
    public async Task<PriceBook> OpenAsync(IReadOnlyCollection<string> skus, CancellationToken ct)
    {
        _asked = false;
        if (await FindAsync(ct) is not { } id)
        {
            _asked = false;
            return db.Add(new PriceBook(Currency, Currency)).Entity;
        }

        return await db.Set<PriceBook>().Include(b => b.Entries.Where(e => EF.Parameter(skus).Contains(e.Sku))).SingleAsync(b => b.Id == id, ct);
    }
}
