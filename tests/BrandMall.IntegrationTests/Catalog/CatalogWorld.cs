using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>What the catalogue's tests do with a mall.</summary>
internal static class CatalogWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Mall> OpenAsync(params Site[] sites)
    {
        var mall = await Mall.OpenAsync();
        await using var scope = mall.BrandScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        db.AddRange(sites.Length > 0 ? sites : [new Site { Name = "main", DisplayName = "Main", IsDefault = true, Locales = ["zh-CN", "en"] }]);
        await db.SaveChangesAsync(Ct);
        await mall.Services.GetRequiredService<SiteRegistry>().LoadAsync(Ct);
        return mall;
    }

    public static Task<ImportReport> ImportAsync(this Mall mall, string csv, string? site = null, bool force = false) => mall.ImportAsync(Encoding.UTF8.GetBytes(csv), site, force);

    public static async Task<ImportReport> ImportAsync(this Mall mall, byte[] csv, string? site = null, bool force = false)
    {
        await using var scope = mall.Scope(site);
        using var stream = new MemoryStream(csv);
        return await scope.ServiceProvider.GetRequiredService<IProductImport>().RunAsync(stream, "products.csv", new ImportOptions(force), Ct);
    }

    public static async Task<RecipeReport> RecipeAsync(this Mall mall, string step, string? site = null)
    {
        await using var scope = mall.Scope(site);
        var report = new RecipeReport();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == "products")
            .RunAsync(JsonNode.Parse(step)!.AsObject(), new RecipeContext("test", Path.GetTempPath(), report), Ct);
        return report;
    }

    /// <summary>Asks a provider for several widgets at once, as a page does.</summary>
    public static async Task<(IReadOnlyList<DataQuestion> Questions, PageTags Tags)> AskAsync(this Mall mall, string provider, IEnumerable<string> parameters, string? site = null, string? locale = null)
    {
        await using var scope = locale is null ? mall.Scope(site) : mall.BrandScope();
        if (locale is not null)
        {
            var map = mall.Services.GetRequiredService<SiteRegistry>().Map;
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(map, map.Default!, locale, $"/{locale}");
        }

        List<DataQuestion> questions = [.. parameters.Select((json, index) => new DataQuestion($"w{index}", "data", JsonNode.Parse(json)!.AsObject()))];
        var tags = new PageTags();
        await scope.ServiceProvider.GetServices<IDataProvider>().Single(p => p.Name == provider).AnswerAsync(questions, tags, Ct);
        return (questions, tags);
    }

    public static async Task<IReadOnlyList<ProductCard>> CardsAsync(this Mall mall, string parameters, string? site = null, string? locale = null)
    {
        var (questions, _) = await mall.AskAsync("catalog.products", [parameters], site, locale);
        Assert.Null(questions[0].Problem);
        return (IReadOnlyList<ProductCard>)questions[0].Answer!;
    }

    /// <summary>Everything the catalogue holds, without what a second run may number or date anew.</summary>
    public static async Task<IReadOnlyList<string>> DumpAsync(this Mall mall)
    {
        string[] queries =
        [
            """SELECT 'product', "Handle", "Title", "Subtitle", "Vendor", "Type", "Body", "Status", "Options", "Images", "Seo" FROM catalog_products""",
            """SELECT 'variant', p."Handle", v."Sku", v."OptionValues", v."Barcode", v."Grams", v."Image", v."Position", v."Archived", v."Attributes" FROM catalog_variants v JOIN catalog_products p ON p."Id" = v."ProductId" """,
            """SELECT 'tag', p."Handle", t."Tag", t."Position" FROM catalog_product_tags t JOIN catalog_products p ON p."Id" = t."ProductId" """,
            """SELECT 'category', "Path", "Title", "Position" FROM catalog_categories""",
            """SELECT 'shelf', p."Handle", c."Path", l."Rank" FROM catalog_product_categories l JOIN catalog_products p ON p."Id" = l."ProductId" JOIN catalog_categories c ON c."Id" = l."CategoryId" """,
            """SELECT 'price', b."Name", e."Sku", e."AmountMinor", e."CompareAtMinor" FROM catalog_price_entries e JOIN catalog_price_books b ON b."Id" = e."PriceBookId" """,
        ];
        List<string> lines = [];
        await using var scope = mall.BrandScope();
        var connection = scope.ServiceProvider.GetRequiredService<MallDb>().Database.GetDbConnection();
        await connection.OpenAsync(Ct);
        foreach (var query in queries)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own queries
            command.CommandText = query;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(Ct);
            while (await reader.ReadAsync(Ct))
            {
                lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}")));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>A file of <paramref name="products"/> products with three variants each; some rows are wrong.</summary>
    public static string Generated(int products)
    {
        var csv = new StringBuilder("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Price,Variant Compare At Price\n");
        for (var p = 0; p < products; p++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"p-{p},Product {p},<p>Body {p}</p>,Vendor {p % 7},Type {p % 20},\"t{p % 5}, t{p % 11}\",true,Size,S,,100,{p % 90 + 10}.50,\n");
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"p-{p},,,,,,,,M,SKU-{p}-M,200,{(p % 100 == 7 ? "wrong" : $"{p % 90 + 12}")},{p % 90 + 30}\n");
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"p-{p},,,,,,,,L,{(p % 250 == 9 ? "SKU-0-M" : "")},300,{p % 90 + 14},\n");
        }

        return csv.ToString();
    }
}
