using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Invariants;

/// <summary>A shopper's choice of option values names one variant.</summary>
internal sealed class VariantsDiffer(MallDb db) : IInvariant
{
    public string Id => "K1";

    public string Title => "The variants of a product that are offered differ in their option values and have one for each option";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        var variants = (await db.Set<Variant>().AsNoTracking().Where(v => !v.Archived).ToListAsync(ct)).ToLookup(v => v.ProductId);
        var products = await db.Set<Product>().AsNoTracking().Select(p => new { p.Id, p.Handle, p.Options }).ToListAsync(ct);
        return
        [
            .. products.SelectMany(p => variants[p.Id].GroupBy(v => v.Combination).Where(same => same.Count() > 1).Select(same => $"{p.Handle}: {string.Join(", ", same.Select(v => v.Sku))} have the same option values.")),
            .. products.SelectMany(p => variants[p.Id].Where(v => v.OptionValues.Count != p.Options.Count).Select(v => $"{p.Handle}: {v.Sku} has {v.OptionValues.Count} option values, the product {p.Options.Count} options.")),
        ];
    }
}
