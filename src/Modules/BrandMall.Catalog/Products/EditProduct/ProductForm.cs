using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Products.EditProduct;

/// <summary>What the administration asks of a product: the brand's own words, those in other languages, its variants with prices of the chosen site's book, and what that site schedules.</summary>
internal sealed class ProductForm(MallDb db, CategoryTree tree, SpecificationBook specifications, SiteRegistry sites)
{
    public const int MostImages = 40;
    public const int MostVariants = 300;
    public const int LongestPath = 1_000;

    private static readonly AdminOption[] s_statuses = [.. Enum.GetNames<ProductStatus>().Select(name => new AdminOption(name.ToLowerInvariant()))];

    /// <summary>Languages of the brand's sites other than its own, which products are written in.</summary>
    public static IReadOnlyList<string> Foreign(SiteRegistry sites) =>
        [.. sites.Map.All.SelectMany(s => s.Locales).Distinct().Where(locale => locale != sites.Map.Default?.Locale).Order(StringComparer.Ordinal)];

    public async Task<AdminForm> AskAsync(CancellationToken ct)
    {
        await tree.LoadAsync(ct);
        await specifications.LoadAsync(ct);
        var brands = await db.Set<Brand>().AsNoTracking().OrderBy(b => b.Position).ThenBy(b => b.Handle).Select(b => new AdminOption(b.Handle, b.Name)).ToListAsync(ct);
        var foreign = Foreign(sites);
        return new AdminForm("product.edit",
        [
            new AdminFormSection("words", [new("title", Required: true), new("subtitle", Max: 300), new("body", "rich")]),
            .. foreign.Select(locale => new AdminFormSection($"words:{locale}",
                [new($"title:{locale}"), new($"subtitle:{locale}", Max: 300), new($"type:{locale}"), new($"body:{locale}", "rich"), new($"seoTitle:{locale}"), new($"seoDescription:{locale}", "lines", Max: 300)])),
            new AdminFormSection("pictures", [new("images", "rows", Max: MostImages, Draw: "pictures", Fields: [new("path", "media", Required: true, Max: LongestPath), new("alt"), .. foreign.Select(locale => new AdminField($"alt:{locale}"))])]),
            new AdminFormSection("variants",
            [
                new("options", "rows", Max: Product.MaxOptions, Fields:
                [
                    new("name", Required: true, Max: 60), .. foreign.Select(locale => new AdminField($"name:{locale}", Max: 60)),
                    new("values", "tags", Required: true, Max: 100), .. foreign.Select(locale => new AdminField($"values:{locale}", "tags", Max: 100)),
                ]),
                new("variants", "rows", Required: true, Max: MostVariants, Draw: "variants", Fields:
                [
                    new("values", "tags"), new("sku"), new("price", "money", Permission: "price.change"), new("compareAt", "money", Permission: "price.change"), new("effective", "read"),
                    new("barcode", Max: 60), new("grams", "number", Max: 1_000_000), new("image", "media", Max: LongestPath),
                ]),
                new("forced", "switch", Permission: "price.change"),
            ]),
            new AdminFormSection("specifications",
                [new("specifications", "rows", Max: 60, Fields: [new("name", Required: true, Max: 80, Options: [.. specifications.All.Select(d => new AdminOption(d.Name, d.Name))]), new("value", Required: true, Max: 500), .. foreign.Select(locale => new AdminField($"value:{locale}", Max: 500))])]),
            new AdminFormSection("search", [new("seoTitle"), new("seoDescription", "lines", Max: 300)]),
            new AdminFormSection("state",
            [
                new("status", "select", Required: true, Options: s_statuses), new("handle", Required: true, Once: true), new("brand", "select", Options: brands), new("vendor"), new("type"),
                new("categories", "multiselect", Options: [.. tree.All.Select(c => new AdminOption(c.Path, string.Join(" / ", Category.Trail(c.Path).Select(step => tree.Find(step)?.Title ?? step))))]),
                new("tags", "tags"), new("related", "tags", Max: Product.MaxRelated, Draw: "products"),
            ], Aside: true),
            new AdminFormSection("here", [new("badge", Max: 20), new("shownFrom", "instant"), new("shownUntil", "instant"), new("buyableFrom", "instant")], Aside: true),
        ]);
    }
}
