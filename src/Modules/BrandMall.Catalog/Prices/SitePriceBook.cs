using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

/// <summary>The price book that prices of the current site are written to when nobody names another: the first standing one that answers here. Never one of another currency.</summary>
internal sealed class SitePriceBook(MallDb db, CurrentSite site, PriceShelf shelf, TimeProvider clock)
{
    public string Currency => site.Value.Currency;

    public PriceContext Context => PriceContext.Of(site.Chain, Currency, clock.GetUtcNow());

    /// <summary>Null: nothing can be sold here yet.</summary>
    public async Task<int?> FindAsync(CancellationToken ct) =>
        PriceRanking.Of((await shelf.BooksAsync(ct)).Values, Context with { Restricted = true }).FirstOrDefault(b => b.IsStanding)?.Id;

    /// <summary>The book with the entries of <paramref name="skus"/>, to be changed; made when the currency has none.</summary>
    public async Task<PriceBook> OpenAsync(IReadOnlyCollection<string> skus, CancellationToken ct)
    {
        shelf.Forget();
        if (await FindAsync(ct) is not { } id)
        {
            shelf.Forget();
            return db.ChangeTracker.Entries<PriceBook>().Select(e => e.Entity).FirstOrDefault(b => b.Name == Currency && b.Id == 0) ?? db.Add(new PriceBook(Currency, Currency)).Entity;
        }

        return await OpenAsync(db, b => b.Id == id, skus, ct) ?? throw new InvalidOperationException($"Price book {id} is gone.");
    }

    public static Task<PriceBook?> OpenAsync(MallDb db, System.Linq.Expressions.Expression<Func<PriceBook, bool>> which, IReadOnlyCollection<string> skus, CancellationToken ct) =>
        db.Set<PriceBook>().Include(b => b.Entries.Where(e => EF.Parameter(skus).Contains(e.Sku))).SingleOrDefaultAsync(which, ct);
}
