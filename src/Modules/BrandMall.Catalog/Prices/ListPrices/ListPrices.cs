using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices.ListPrices;

/// <summary>What one price book says of every variant, and what that comes to through the books it derives from.</summary>
internal static class ListPrices
{
    private const int Most = 100;

    /// <param name="Line">The book and those it derives from, itself first.</param>
    public sealed record Response(Book Of, IReadOnlyList<Book> Line, IReadOnlyList<Row> Rows, int? Next);

    /// <param name="Rate">Basis points it changes its parent's prices by.</param>
    /// <param name="Plus">Minor units after that.</param>
    public sealed record Book(string Name, string Title, string Currency, string Tier, int Rate, long Plus, bool Guards);

    /// <param name="Effective">What a single piece costs by this book at this moment; null: not sellable.</param>
    /// <param name="From">Name of the book of the line whose own entry that came from.</param>
    /// <param name="Floor">What it may not cost less than without approval.</param>
    public sealed record Row(string Sku, string Handle, string Title, IReadOnlyList<string> Options, string? Image, IReadOnlyList<Entry> Entries, long? Effective, long? CompareAt, string? From, long? Floor);

    public sealed record Entry(int MinQty, DateTimeOffset? From, DateTimeOffset? Until, long Amount, long? CompareAt, bool Approved, bool Open);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/catalog/price-books/{book}/prices", HandleAsync).WithName("catalog.list-prices").Requires("product.view");

    /// <param name="q">Part of a code, a title or a handle.</param>
    /// <param name="own">Only variants the book has entries of its own for.</param>
    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(string book, MallDb db, PriceShelf shelf, TimeProvider clock, CancellationToken ct, string? q = null, int after = 0, int limit = 50, bool own = false)
    {
        var books = await shelf.BooksAsync(ct);
        if (books.Values.FirstOrDefault(b => b.Name == book) is not { } asked)
        {
            return Problems.NotFound("price-book.unknown", $"There is no price book '{book}'.");
        }

        var size = Math.Clamp(limit, 1, Most);
        var variants = await FindAsync(db, asked, q?.Trim(), after, size, own, ct);
        string[] skus = [.. variants.Take(size).Select(v => v.Sku)];
        var line = LineOf(asked, books);
        int[] ids = [.. line.Select(b => b.Id)];
        var currency = asked.Currency;
        var entries = (await db.Set<PriceEntry>().AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.PriceBookId) && EF.Parameter(skus).Contains(e.Sku)).ToListAsync(ct)).ToLookup(e => (e.PriceBookId, e.Sku));
        var floors = await db.Set<FloorPrice>().AsNoTracking().Where(f => f.Currency == currency && EF.Parameter(skus).Contains(f.Sku)).ToDictionaryAsync(f => f.Sku, f => f.AmountMinor, ct);
        var now = clock.GetUtcNow();
        var resolution = new PriceResolution([asked], books, Points(entries, floors), now);
        return TypedResults.Ok(new Response(
            Say(asked),
            [.. line.Select(Say)],
            [.. variants.Take(size).Select(v =>
            {
                var answer = resolution.Answer(v.Sku);
                return new Row(
                    v.Sku, v.Handle, v.Title, v.Options, v.Image, [.. entries[(asked.Id, v.Sku)].OrderBy(e => e.MinQty).ThenBy(e => e.From).Select(e => Say(e, now))],
                    answer?.Amount, answer?.CompareAt, answer is null ? null : line.FirstOrDefault(b => entries[(b.Id, v.Sku)].Any(e => e.MinQty == 1 && e.IsOpen(now)))?.Name, floors.TryGetValue(v.Sku, out var floor) ? floor : null);
            })],
            variants.Count > size ? variants[size - 1].Id : null));
    }

    private sealed record Found(int Id, string Sku, string Handle, string Title, IReadOnlyList<string> Options, string? Image);

    private static async Task<IReadOnlyList<Found>> FindAsync(MallDb db, PriceBook book, string? words, int after, int size, bool own, CancellationToken ct)
    {
        var rows = db.Set<Variant>().AsNoTracking().Where(v => !v.Archived && v.Id > after).Join(db.Set<Product>().AsNoTracking(), v => v.ProductId, p => p.Id, (v, p) => new { Variant = v, Product = p });
        if (words is { Length: > 0 })
        {
            var lower = words.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL's lower()
            rows = rows.Where(r => r.Variant.Sku.ToLower().Contains(lower) || r.Product.Title.ToLower().Contains(lower) || r.Product.Handle.Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (own)
        {
            rows = rows.Where(r => db.Set<PriceEntry>().Any(e => e.PriceBookId == book.Id && e.Sku == r.Variant.Sku));
        }

        var found = await rows.OrderBy(r => r.Variant.Id).Take(size + 1).Select(r => new { r.Variant.Id, r.Variant.Sku, r.Product.Handle, r.Product.Title, r.Variant.OptionValues, r.Variant.Image, r.Product.Images }).ToListAsync(ct);
        return [.. found.Select(r => new Found(r.Id, r.Sku, r.Handle, r.Title, r.OptionValues, Links.Media(r.Image) ?? r.Images.Select(i => Links.Media(i.Path)).FirstOrDefault(path => path is not null)))];
    }

    private static List<PriceBook> LineOf(PriceBook book, IReadOnlyDictionary<int, PriceBook> books)
    {
        List<PriceBook> line = [];
        for (var each = book; each is not null && !line.Contains(each); each = each.ParentId is { } id ? books.GetValueOrDefault(id) : null)
        {
            line.Add(each);
        }

        return line;
    }

    private static ILookup<(int Book, string Sku), PricePoint> Points(ILookup<(int Book, string Sku), PriceEntry> entries, Dictionary<string, long> floors) =>
        entries.SelectMany(group => group.Select(e => new PricePoint(e.PriceBookId, e.Sku, e.MinQty, e.From, e.Until, e.AmountMinor, e.CompareAtMinor, e.Approved, floors.TryGetValue(e.Sku, out var floor) ? floor : null)))
            .Concat(floors.Select(f => new PricePoint(0, f.Key, 1, DateTimeOffset.UnixEpoch, null, 0, null, false, f.Value)))
            .ToLookup(p => (p.Book, p.Sku));

    private static Book Say(PriceBook book) => new(book.Name, book.Title.Length > 0 ? book.Title : book.Name, book.Currency, book.Tier.ToString(), book.Adjustment?.Rate ?? 0, book.Adjustment?.Plus ?? 0, book.GuardsTiers);

    private static Entry Say(PriceEntry entry, DateTimeOffset now) =>
        new(entry.MinQty, entry.From == DateTimeOffset.UnixEpoch ? null : entry.From, entry.Until, entry.AmountMinor, entry.CompareAtMinor, entry.Approved, entry.IsOpen(now));
}
