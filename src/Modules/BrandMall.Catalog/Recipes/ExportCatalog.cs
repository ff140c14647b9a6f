using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Bundles;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Exchange;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Scenes;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Writes the catalogue as the steps that make it. Everything is ordered by its name: the same catalogue gives the same file.</summary>
internal sealed class ExportCatalog(MallDb db, SheetReader reader, CollectionShelf shelf, CurrentSite site, SiteRegistry sites) : IExportedPart
{
    public async Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        var handles = await db.Set<Product>().AsNoTracking().OrderBy(p => p.Handle).Select(p => p.Handle).ToListAsync(ct);
        if (handles.Count == 0)
        {
            return;
        }

        var products = await reader.ReadAsync(handles, ct);
        var byId = products.ToDictionary(p => p.Product.Id, p => p.Product.Handle);
        var categories = await db.Set<Category>().AsNoTracking().OrderBy(c => c.Position).ThenBy(c => c.Path).ToListAsync(ct);
        Add(package, "products", new
        {
            categories = categories.Select(c => new { c.Path, c.Title, c.Description, c.Image, c.Translations }),
            products = products.Select(Write),
        });
        Add(package, "specifications", new { specifications = (await db.Set<SpecificationDefinition>().AsNoTracking().OrderBy(d => d.Position).ThenBy(d => d.Key).ToListAsync(ct)).Select(d => new { d.Key, d.Name, d.Kind, d.Unit, d.Filterable, d.Names, d.Choices }) });
        Add(package, "brands", new
        {
            brands = (await db.Set<Brand>().AsNoTracking().OrderBy(b => b.Position).ThenBy(b => b.Handle).ToListAsync(ct))
                .Select(b => new { b.Handle, b.Name, b.Story, b.Place, b.Logo, b.Image, b.Translations, products = products.Where(p => p.Brand == b.Handle).Select(p => p.Product.Handle) }),
        });
        await AddPricesAsync(package, ct);
        await AddCollectionsAsync(package, ct);
        Add(package, "scenes", new { scenes = (await db.Set<Scene>().AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.Handle).ToListAsync(ct)).Select(s => new { s.Handle, s.Title, s.Description, s.Image, s.Hotspots, s.Products, s.Published, s.Translations }) });
        Add(package, "bundles", new
        {
            bundles = (await db.Set<Bundle>().AsNoTracking().OrderBy(b => b.Handle).ToListAsync(ct))
                .Select(b => new { b.Handle, b.Title, b.Description, b.Prices, b.Published, b.ShownFrom, b.ShownUntil, b.Translations, lines = b.Lines.OrderBy(l => l.Position).Select(l => new { l.Sku, l.Quantity }) }),
        });
        await AddListingsAsync(package, byId, ct);
    }

    private static object Write(SheetProduct sheet) => new
    {
        sheet.Product.Handle, sheet.Product.Title, sheet.Product.Subtitle, sheet.Product.Vendor, sheet.Product.Type, sheet.Product.Body, sheet.Product.Tags, sheet.Product.Status, sheet.Categories, sheet.Product.Options,
        variants = sheet.Product.Offered.Select(v => new { v.Sku, options = v.OptionValues, v.Barcode, v.Grams, v.Image, v.Attributes }),
        images = sheet.Product.Images.Select(i => new { i.Path, i.Alt }),
        sheet.Product.Specifications, sheet.Product.Related, sheet.Product.Seo, sheet.Product.Translations,
    };

    private async Task AddPricesAsync(ExportPackage package, CancellationToken ct)
    {
        // Parents stand before children: a book's id is higher than its parent's only by habit, so the line is walked.
        var books = await db.Set<PriceBook>().AsNoTracking().Include(b => b.Entries).ToDictionaryAsync(b => b.Id, ct);
        int Depth(PriceBook book) => book.ParentId is { } id ? 1 + Depth(books[id]) : 0;
        Add(package, "priceBooks", new
        {
            priceBooks = books.Values.OrderBy(Depth).ThenBy(b => b.Name, StringComparer.Ordinal).Select(b => new
            {
                b.Name, b.Currency, b.Title, b.Tier, site = b.SiteId is { } own ? sites.Map.ById(own)?.Name : null, b.Region, b.Channel, b.Event, parent = b.ParentId is { } parent ? books[parent].Name : null, b.Adjustment, b.Priority,
                b.From, b.Until, b.GuardsTiers,
                entries = b.Entries.OrderBy(e => e.Sku, StringComparer.Ordinal).ThenBy(e => e.MinQty).ThenBy(e => e.From).Select(e => new { e.Sku, price = e.AmountMinor, compareAt = e.CompareAtMinor, e.MinQty, e.From, e.Until, e.Approved }),
            }),
            floors = (await db.Set<FloorPrice>().AsNoTracking().OrderBy(f => f.Sku).ThenBy(f => f.Currency).ToListAsync(ct)).Select(f => new { f.Sku, f.Currency, price = f.AmountMinor }),
        });
    }

    private async Task AddCollectionsAsync(ExportPackage package, CancellationToken ct)
    {
        List<object> written = [];
        foreach (var c in await db.Set<Collection>().AsNoTracking().OrderBy(c => c.Position).ThenBy(c => c.Handle).ToListAsync(ct))
        {
            written.Add(new { c.Handle, c.Title, c.Description, c.Image, c.Sort, c.Published, c.Seo, c.Translations, c.Rule, products = c.Rule is null ? await shelf.HandlesAsync(c.Id, ct) : null });
        }

        Add(package, "collections", new { collections = written });
    }

    private async Task AddListingsAsync(ExportPackage package, IReadOnlyDictionary<int, string> products, CancellationToken ct)
    {
        var line = site.Chain.Select(s => s.Id).ToArray();
        var listings = await db.Set<SiteListing>().AsNoTracking().Where(l => EF.Parameter(line).Contains(l.SiteId)).ToListAsync(ct);
        var rules = await db.Set<AssortmentRule>().AsNoTracking().Where(r => EF.Parameter(line).Contains(r.SiteId)).OrderBy(r => r.Position).ToListAsync(ct);
        Add(package, "listings", new
        {
            listings = listings.Select(l => (Site: sites.Map.ById(l.SiteId)!.Name, Product: products[l.ProductId], Listing: l)).OrderBy(l => l.Site, StringComparer.Ordinal).ThenBy(l => l.Product, StringComparer.Ordinal).Select(l => new
            {
                l.Site, l.Product, l.Listing.Title, l.Listing.Subtitle, l.Listing.Body, seo = new SeoText(l.Listing.SeoTitle, l.Listing.SeoDescription), l.Listing.Image, l.Listing.Badge, l.Listing.ShownFrom, l.Listing.ShownUntil, l.Listing.BuyableFrom,
            }),
            assortments = rules.GroupBy(r => r.SiteId).Select(g => new { site = sites.Map.ById(g.Key)!.Name, rules = g.Select(r => new { include = r.Includes, r.Rule }) }),
        });
    }

    private static void Add(ExportPackage package, string step, object body) => package.AddStep(step, JsonSerializer.SerializeToNode(body, RecipeJson.Options)!.AsObject());
}
