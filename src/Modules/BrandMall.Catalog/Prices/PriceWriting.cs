using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

/// <summary>Guards over several books that one book cannot check: floors (B3) and the order of the tiers (B4). What is refused may be approved, on record.</summary>
internal sealed class PriceWriting(MallDb db, PriceShelf shelf, TimeProvider clock)
{
    /// <summary>Call after the entries are set and before saving.</summary>
    /// <param name="approval">Null: a breach is refused.</param>
    public async Task GuardAsync(PriceBook book, IReadOnlyCollection<PriceEntry> written, Approval? approval, CancellationToken ct)
    {
        foreach (var (entry, breach) in await BreachesAsync(book, written, ct))
        {
            if (approval is null)
            {
                throw breach;
            }

            db.Add(new PriceApproval
            {
                PriceBookId = book.Id, Sku = entry.Sku, AmountMinor = entry.AmountMinor, Rule = breach.Code, Reason = approval.Reason, By = approval.By, At = clock.GetUtcNow(),
            });
        }
    }

    public async Task<IReadOnlyList<(PriceEntry Entry, RuleViolationException Breach)>> BreachesAsync(PriceBook book, IReadOnlyCollection<PriceEntry> written, CancellationToken ct)
    {
        List<(PriceEntry, RuleViolationException)> breaches = [];
        var skus = written.Select(e => e.Sku).Distinct().ToArray();
        if (skus.Length == 0)
        {
            return breaches;
        }

        var currency = book.Currency;
        var floors = await db.Set<FloorPrice>().AsNoTracking().Where(f => f.Currency == currency && EF.Parameter(skus).Contains(f.Sku)).ToDictionaryAsync(f => f.Sku, f => f.AmountMinor, ct);
        foreach (var entry in written.Where(e => floors.GetValueOrDefault(e.Sku) > e.AmountMinor))
        {
            breaches.Add((entry, new RuleViolationException("price.floor", $"{entry.Sku} may not cost less than {MinorUnits.Text(floors[entry.Sku], currency)} {currency}.", "amountMinor")));
        }

        var books = await shelf.BooksAsync(ct);
        if (book.GuardsTiers || books.Values.Any(b => b.GuardsTiers && b.Currency == currency))
        {
            await OrderAsync(book, written, skus, breaches, ct);
        }

        return breaches;
    }

    private async Task OrderAsync(PriceBook book, IReadOnlyCollection<PriceEntry> written, string[] skus, List<(PriceEntry, RuleViolationException)> breaches, CancellationToken ct)
    {
        var books = await shelf.BooksAsync(ct);
        var now = clock.GetUtcNow();
        Dictionary<PriceTier, PriceResolution> others = [];
        foreach (var tier in Enum.GetValues<PriceTier>().Where(t => t != book.Tier && t != PriceTier.Points))
        {
            others[tier] = await shelf.OpenAsync(new PriceContext([new PricedSite(0, "", tier)], book.Currency, now, Restricted: true), skus, ct);
        }

        foreach (var entry in written.Where(e => e.MinQty == 1))
        {
            foreach (var (tier, prices) in others)
            {
                // A tier without a price of its own answers with the official one, which is what is being changed.
                if (prices.Answer(entry.Sku) is not { } other || books[other.Book].Tier != tier || !(books[other.Book].GuardsTiers || book.GuardsTiers) || books[other.Book].ParentId == book.Id)
                {
                    continue;
                }

                if (tier < book.Tier ? entry.AmountMinor > other.Amount : entry.AmountMinor < other.Amount)
                {
                    breaches.Add((entry, new RuleViolationException("price.tier-order", $"{entry.Sku} costs {MinorUnits.Text(other.Amount, book.Currency)} in the tier {tier}; prices fall from official to outlet to employee.", "amountMinor")));
                    break;
                }
            }
        }
    }

    /// <param name="By">Who let it stand.</param>
    internal sealed record Approval(string By, string Reason);
}
