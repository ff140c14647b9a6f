using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Prices;

/// <summary>Rules over all price books together.</summary>
internal static class PriceBooks
{
    // Any number; ours alone within the database. Books are written seldom, so one at a time is no loss.
    private const long Writing = 0x5052494345;

    /// <summary>Two books may not claim the same question at the same rank and time (B2). Holds other writers of books back until the transaction ends.</summary>
    public static async Task KeepApartAsync(MallDb db, PriceBook book, CancellationToken ct)
    {
        if (db.Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Writing})", ct);
        }

        var others = await db.Set<PriceBook>().AsNoTracking().Where(b => b.Id != book.Id).ToListAsync(ct);
        if (others.Find(book.Rivals) is { } rival)
        {
            throw new RuleViolationException("price-book.overlap", $"The price book {rival.Name} speaks for the same tier, place and time with the same priority.", "priority");
        }
    }
}
