using System.Security.Cryptography;
using System.Text.Json;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange;

/// <summary>
/// Does an intake and looks at what it did. A preview is the import itself, rolled back: what it shows is what would be done, because it was done.
/// </summary>
internal sealed class Rehearsal(MallDb db, ProductIntake intake, SheetReader reader, PriceShelf prices, CurrentSite site)
{
    /// <summary>Fields of the products before and after, by handle; nothing is kept.</summary>
    public async Task<RehearsalResult> TryAsync(IReadOnlyList<ProductDraft> drafts, bool forcePrices, CancellationToken ct)
    {
        RehearsalResult? seen = null;
        try
        {
            await db.InTransactionAsync(async () =>
            {
                seen = await DoAsync(drafts, forcePrices, ct);
                throw new RolledBackException();
            }, ct);
        }
        catch (RolledBackException)
        {
            db.ChangeTracker.Clear();
            prices.Forget();
        }

        return seen!;
    }

    /// <summary>The same in the caller's transaction, for good. The caller lets what follows follow.</summary>
    public async Task<RehearsalResult> DoAsync(IReadOnlyList<ProductDraft> drafts, bool forcePrices, CancellationToken ct)
    {
        var before = await FieldsAsync(drafts, ct);
        var results = await intake.TakeAsync(drafts, forcePrices, ct);
        await db.SaveChangesAsync(ct);
        prices.Forget();
        return new RehearsalResult(results, before, await FieldsAsync(drafts, ct));
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> FieldsAsync(IEnumerable<ProductDraft> drafts, CancellationToken ct) =>
        (await reader.ReadAsync([.. drafts.Select(d => d.Handle)], ct)).ToDictionary(p => p.Product.Handle, p => p.Fields(site.Value.Currency));

    /// <summary>Empty for a product that is not there.</summary>
    public static string HashOf(IReadOnlyDictionary<string, string>? fields) =>
        fields is null ? "" : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fields.OrderBy(f => f.Key, StringComparer.Ordinal))));

    private sealed class RolledBackException : Exception;
}
