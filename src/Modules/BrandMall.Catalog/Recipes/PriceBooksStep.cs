using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Price books with their place in the resolution, what they derive from, entries and floors. Parents stand before children.</summary>
internal sealed class PriceBooksStep(MallDb db, Changes changes, PriceShelf shelf, ProductChanges followers, SiteRegistry sites, TimeProvider clock) : RecipeStep<PriceBooksStep.Body>("priceBooks")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? PriceBooks, IReadOnlyList<Floor>? Floors);

    /// <param name="Site">Name of the site whose own book it is.</param>
    /// <param name="Parent">Name of the book it derives from.</param>
    internal sealed record Line(
        string Name, string Currency, string? Title, PriceTier Tier, string? Site, string? Region, string? Channel, string? Event, string? Parent, PriceAdjustment? Adjustment, int Priority,
        DateTimeOffset? From, DateTimeOffset? Until, bool GuardsTiers, IReadOnlyList<Entry>? Entries);

    internal sealed record Entry(string Sku, long Price, long? CompareAt, int? MinQty, DateTimeOffset? From, DateTimeOffset? Until, bool Approved);

    internal sealed record Floor(string Sku, string Currency, long Price);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { } said)
        {
            return;
        }

        await db.InTransactionAsync(() => FloorsAsync(said.Floors ?? [], ct), ct);
        foreach (var line in said.PriceBooks ?? [])
        {
            try
            {
                await db.InTransactionAsync(() => TakeAsync(line, ct), ct);
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Warning(Name, $"{line.Name}: {refusal.Message}");
            }

            db.ChangeTracker.Clear();
            shelf.Forget();
        }

        context.Report.Done(Name, said.PriceBooks?.Count ?? 0, 0);
    }

    private async Task FloorsAsync(IReadOnlyList<Floor> floors, CancellationToken ct)
    {
        var known = await db.Set<FloorPrice>().ToDictionaryAsync(f => (f.Sku, f.Currency), ct);
        foreach (var said in floors)
        {
            if (known.TryGetValue((said.Sku, said.Currency), out var floor))
            {
                floor.AmountMinor = said.Price;
            }
            else
            {
                db.Add(new FloorPrice { Sku = said.Sku, Currency = said.Currency, AmountMinor = said.Price });
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task TakeAsync(Line line, CancellationToken ct)
    {
        var siteId = line.Site is { } name ? sites.Map.ByName(name)?.Id ?? throw new RuleViolationException("price-book.site", $"There is no site '{name}'.") : (int?)null;
        var book = await db.Set<PriceBook>().Include(b => b.Entries).SingleOrDefaultAsync(b => b.Name == line.Name, ct) ?? db.Add(new PriceBook(line.Name, line.Currency)).Entity;
        book.Title = line.Title ?? book.Title;
        book.GuardsTiers = line.GuardsTiers;
        book.Place(new PriceScope(line.Tier, siteId, line.Region ?? "", line.Channel ?? "", line.Event ?? "", line.Priority) { From = line.From ?? DateTimeOffset.UnixEpoch, Until = line.Until });
        var books = await db.Set<PriceBook>().AsNoTracking().ToDictionaryAsync(b => b.Id, ct);
        var parent = line.Parent is { } above ? books.Values.FirstOrDefault(b => b.Name == above) ?? throw new RuleViolationException("price-book.parent", $"There is no price book '{above}'.") : null;
        book.Derive(parent, line.Adjustment, books);
        await PriceBooks.KeepApartAsync(db, book, ct);
        foreach (var entry in line.Entries ?? [])
        {
            book.Reprice(entry.Sku, new Money(entry.Price, book.Currency), entry.CompareAt, clock.GetUtcNow(), forced: true, new PriceTerms(entry.MinQty ?? 1, entry.From ?? DateTimeOffset.UnixEpoch, entry.Until, entry.Approved));
        }

        changes.Record("price-book", book.Name);
        await db.SaveChangesAsync(ct);
        await followers.FollowPricesAsync(book, ct);
    }
}
