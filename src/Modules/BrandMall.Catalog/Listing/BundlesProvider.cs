using BrandMall.Catalog.Bundles;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Schedule;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Bundles a product is part of, whole: one of whose pieces is not sold here is not offered here.</summary>
internal sealed class BundlesProvider(MallDb db, ProductShelf shelf, ProductViews views, ScheduledInstants instants, CurrentSite site, TimeProvider clock) : DataProvider<BundlesProvider.Parameters, IReadOnlyList<BundleView>>("catalog.bundles")
{
    private const int DefaultBundles = 3;

    internal sealed record Parameters(string? Handle, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<BundleView>>> questions, PageTags tags, CancellationToken ct)
    {
        var (now, handles) = (clock.GetUtcNow(), questions.Select(q => q.Query.Handle ?? "").ToHashSet());
        tags.DependsOn("bundle", CatalogChanges.Everything);
        await instants.TellAsync(tags, ct);
        var bundles = await db.Set<Bundle>().AsNoTracking()
            .Where(b => b.Published && (b.ShownFrom == null || b.ShownFrom <= now) && (b.ShownUntil == null || b.ShownUntil > now))
            .Where(b => b.Lines.Any(l => db.Set<Variant>().Any(v => v.Sku == l.Sku && db.Set<Product>().Any(p => p.Id == v.ProductId && EF.Parameter(handles).Contains(p.Handle)))))
            .OrderBy(b => b.Handle).ToListAsync(ct);
        var skus = bundles.SelectMany(b => b.Lines).Select(l => l.Sku).ToHashSet();
        var ids = await db.Set<Variant>().AsNoTracking().Where(v => EF.Parameter(skus).Contains(v.Sku)).Select(v => v.ProductId).Distinct().ToListAsync(ct);
        var stored = await shelf.ByIdAsync(ids, ct);
        tags.DependsOn("product", stored.Select(s => s.Product.Handle));
        var bySku = stored.SelectMany(s => s.Variants.Select(v => (v.Sku, Stored: s, Variant: v))).ToDictionary(v => v.Sku);
        foreach (var question in questions)
        {
            question.Answer([.. bundles.Where(b => b.Lines.Any(l => bySku.TryGetValue(l.Sku, out var v) && v.Stored.Product.Handle == question.Query.Handle))
                .Select(b => View(b, bySku)).OfType<BundleView>().Take(question.Query.Limit ?? DefaultBundles)]);
        }
    }

    private BundleView? View(Bundle bundle, IReadOnlyDictionary<string, (string Sku, StoredProduct Stored, Variant Variant)> bySku)
    {
        if (!bundle.Prices.TryGetValue(site.Value.Currency, out var price) || bundle.Lines.Any(l => !bySku.TryGetValue(l.Sku, out var v) || !v.Stored.Prices.ContainsKey(l.Sku)))
        {
            return null;
        }

        List<BundleLineView> lines = [.. bundle.Lines.OrderBy(l => l.Position).Select(l => (Line: l, Found: bySku[l.Sku])).Select(l => new BundleLineView(
            views.Card(l.Found.Stored), l.Line.Sku, views.Words(l.Found.Stored, l.Found.Variant), l.Line.Quantity, l.Found.Stored.Prices[l.Line.Sku]))];
        var apart = lines.Sum(l => l.Price.Amount * l.Quantity);
        var text = bundle.In(site.Locale);
        return new BundleView(bundle.Handle, text.Title ?? bundle.Title, text.Description ?? bundle.Description, new PriceView(price, apart > price ? apart : null, site.Value.Currency, From: false), Math.Max(0, apart - price), lines);
    }
}
