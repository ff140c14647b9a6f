using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Resources;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Products.EditProduct;

/// <summary>A product as its form shows it.</summary>
internal sealed class ProductReading(MallDb db, CategoryTree tree, SitePriceBook books, PriceShelf shelf, SiteRegistry sites, CurrentSite site)
{
    public JsonObject Blank() => new()
    {
        ["status"] = "draft", ["currency"] = site.Value.Currency, ["variants"] = new JsonArray(new JsonObject { ["values"] = new JsonArray() }), ["forced"] = false,
    };

    public async Task<JsonObject?> ReadAsync(string handle, CancellationToken ct)
    {
        if (await db.Set<Product>().AsNoTracking().Include(p => p.Variants).Include(p => p.Categories).AsSplitQuery().SingleOrDefaultAsync(p => p.Handle == handle, ct) is not { } product)
        {
            return null;
        }

        await tree.LoadAsync(ct);
        var (entries, listing) = (await PricesAsync(product, ct), await ListingAsync(product.Id, ct));
        var answers = await shelf.OpenAsync(books.Context with { Restricted = true }, [.. product.Offered.Select(v => v.Sku)], ct);
        JsonObject values = new()
        {
            ["title"] = product.Title, ["subtitle"] = product.Subtitle, ["body"] = product.Body, ["seoTitle"] = product.Seo.Title, ["seoDescription"] = product.Seo.Description,
            ["images"] = Rows(product.Images, (image, index) => Spoken(new() { ["path"] = image.Path, ["alt"] = image.Alt }, product, "alt", text => text.ImageAlts?.ElementAtOrDefault(index))),
            ["options"] = Rows(product.Options, (option, _) => Option(product, option)),
            ["variants"] = Rows([.. product.Offered], (variant, _) => Variant(variant, entries.GetValueOrDefault(variant.Sku), answers.Answer(variant.Sku))),
            ["specifications"] = Rows(product.Specifications, (said, index) => Spoken(new() { ["name"] = said.Name, ["value"] = said.Value }, product, "value", text => text.Specifications?.ElementAtOrDefault(index)?.Value)),
            ["status"] = product.Status.ToString().ToLowerInvariant(), ["handle"] = product.Handle, ["vendor"] = product.Vendor, ["type"] = product.Type, ["tags"] = FormReading.List(product.Tags),
            ["brand"] = product.BrandId is { } brand ? await db.Set<Brand>().Where(b => b.Id == brand).Select(b => b.Handle).SingleOrDefaultAsync(ct) : null,
            ["categories"] = FormReading.List(product.Categories.OrderBy(c => c.Rank).Select(link => tree.All.First(c => c.Id == link.CategoryId).Path)), ["related"] = FormReading.List(product.Related),
            ["badge"] = listing?.Badge, ["shownFrom"] = FormReading.Iso(listing?.ShownFrom), ["shownUntil"] = FormReading.Iso(listing?.ShownUntil), ["buyableFrom"] = FormReading.Iso(listing?.BuyableFrom),
            ["forced"] = false, ["currency"] = site.Value.Currency, ["version"] = Stamp(product, entries.Values, listing),
        };
        foreach (var locale in ProductForm.Foreign(sites))
        {
            var text = product.Translations.GetValueOrDefault(locale) ?? new ProductText();
            (values[$"title:{locale}"], values[$"subtitle:{locale}"], values[$"type:{locale}"], values[$"body:{locale}"]) = (text.Title, text.Subtitle, text.Type, text.Body);
            (values[$"seoTitle:{locale}"], values[$"seoDescription:{locale}"]) = (text.Seo?.Title, text.Seo?.Description);
        }

        return values;
    }

    /// <summary>Standing prices of the site's own book by code: what the form changes.</summary>
    public async Task<IReadOnlyDictionary<string, PriceEntry>> PricesAsync(Product product, CancellationToken ct)
    {
        var skus = product.Variants.Select(v => v.Sku).ToArray();
        return await books.FindAsync(ct) is not { } book ? new Dictionary<string, PriceEntry>()
            : (await db.Set<PriceEntry>().AsNoTracking().Where(e => e.PriceBookId == book && EF.Parameter(skus).Contains(e.Sku)).ToListAsync(ct)).Where(e => e.IsStanding).ToDictionary(e => e.Sku);
    }

    public Task<SiteListing?> ListingAsync(int productId, CancellationToken ct)
    {
        var here = site.Value.Id;
        return db.Set<SiteListing>().SingleOrDefaultAsync(l => l.SiteId == here && l.ProductId == productId, ct);
    }

    /// <summary>Tells any two states of what the form shows apart, prices and the site's schedule included.</summary>
    public static string Stamp(Product product, IEnumerable<PriceEntry> entries, SiteListing? listing)
    {
        var latest = entries.Select(e => e.ChangedAt.ToUnixTimeMilliseconds()).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{product.Version}.{listing?.Version ?? 0}.{entries.Count()}.{latest}");
    }

    private JsonObject Option(Product product, ProductOption option)
    {
        var row = Spoken(new() { ["name"] = option.Name, ["values"] = FormReading.List(option.Values) }, product, "name", text => text.Options?.GetValueOrDefault(option.Name));
        foreach (var locale in ProductForm.Foreign(sites))
        {
            var words = product.Translations.GetValueOrDefault(locale)?.Options;
            row[$"values:{locale}"] = words is not null && option.Values.Any(words.ContainsKey) ? FormReading.List(option.Values.Select(value => words.GetValueOrDefault(value) ?? value)) : new JsonArray();
        }

        return row;
    }

    private JsonObject Variant(Variant variant, PriceEntry? entry, PriceAnswer? answer) => new()
    {
        ["values"] = FormReading.List(variant.OptionValues), ["sku"] = variant.Sku, ["price"] = Money(entry?.AmountMinor), ["compareAt"] = Money(entry?.CompareAtMinor), ["effective"] = Money(answer?.Amount),
        ["barcode"] = variant.Barcode, ["grams"] = variant.Grams == 0 ? null : variant.Grams, ["image"] = variant.Image,
    };

    private JsonObject? Money(long? minor) => minor is null ? null : new JsonObject { ["minor"] = minor, ["currency"] = site.Value.Currency };

    private JsonObject Spoken(JsonObject row, Product product, string name, Func<ProductText, string?> say)
    {
        foreach (var locale in ProductForm.Foreign(sites))
        {
            row[$"{name}:{locale}"] = product.Translations.GetValueOrDefault(locale) is { } text ? say(text) : null;
        }

        return row;
    }

    private static JsonArray Rows<T>(IReadOnlyList<T> things, Func<T, int, JsonObject> draw) => new([.. things.Select((thing, index) => (JsonNode)draw(thing, index))]);
}
