using System.Globalization;
using System.Text;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.IntegrationTests.Catalog;

public sealed class ImportTests
{
    private const string Header = "Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Image Src,Variant Inventory Qty\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_comes_in_with_its_variants_prices_category_and_remote_picture()
    {
        await using var mall = await CatalogWorld.OpenAsync();

        var report = await mall.ImportAsync(Header + "tea,Tea,Green Tea,Size,50g,,58.50,70,https://elsewhere.example/tea.jpg,7\ntea,,,,100g,T-100,98,,,3\n");

        Assert.Equal(("done", 2, 1, 1, 0), (report.Status, report.Rows, report.Products, report.Created, report.LineCount));
        var card = Assert.Single(await mall.CardsAsync("""{ "list": ["tea"] }"""));
        Assert.Equal((5850, (long?)7000, "CNY", true), (card.Price!.Amount, card.Price.CompareAt, card.Price.Currency, card.Price.From));
        Assert.Equal((null, true), (card.Picture!.Src, card.Picture.Remote));
        Assert.Equal("tea", Assert.Single(await mall.CardsAsync("""{ "list": { "category": "green-tea" } }""")).Handle);
        var variants = await mall.WithDb(db => db.Set<Variant>().OrderBy(v => v.Position).ToListAsync(Ct));
        Assert.Equal(["tea-50g", "T-100"], variants.Select(v => v.Sku));
        Assert.Equal("7", variants[0].Attributes["inventory_quantity"]);
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        var csv = CatalogWorld.Generated(120);
        var first = await mall.ImportAsync(csv);
        var before = await mall.DumpAsync();
        var (changes, versions) = await CountAsync(mall);

        var second = await mall.ImportAsync(csv);

        Assert.Equal((120, 0, 0), (first.Created, first.Updated, first.Refused));
        Assert.Equal((0, 0, 120), (second.Created, second.Updated, second.Unchanged));
        Assert.Equal(first.Lines, second.Lines);
        Assert.Equal(before, await mall.DumpAsync());
        Assert.Equal((changes, versions), await CountAsync(mall));
    }

    [Fact]
    public async Task Changed_rows_update_their_product_and_only_that()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.ImportAsync(Header + "tea,Tea,Tea,,,,58,,,\ncup,Cup,Ware,,,,20,,,\n");

        var report = await mall.ImportAsync(Header + "tea,Hill tea,Tea,,,,60,,,\ncup,Cup,Ware,,,,20,,,\n");

        Assert.Equal((0, 1, 1), (report.Created, report.Updated, report.Unchanged));
        Assert.Equal(("Hill tea", 6000), ((await mall.CardsAsync("""{ "list": ["tea"] }"""))[0].Title, (await mall.CardsAsync("""{ "list": ["tea"] }"""))[0].Price!.Amount));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_does_not_take_its_variant_away()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.ImportAsync(Header + "tea,Tea,,Size,S,A,58,,,\ntea,,,,L,B,90,,,\n");

        await mall.ImportAsync(Header + "tea,Tea,,Size,S,A,59,,,\ntea,,,,L,B,ninety,,,\n");

        var variants = await mall.WithDb(db => db.Set<Variant>().OrderBy(v => v.Sku).ToListAsync(Ct));
        Assert.Equal([("A", false), ("B", false)], variants.Select(v => (v.Sku, v.Archived)));
    }

    [Fact]
    public async Task A_code_of_another_product_is_one_line()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.ImportAsync(Header + "tea,Tea,,Size,S,A,58,,,\n");

        var report = await mall.ImportAsync(Header + "cup,Cup,,Size,S,A,20,,,\ncup,,,,L,C,30,,,\n");

        var line = Assert.Single(report.Lines);
        Assert.Equal((2, "import.sku", "A"), (line.Row, line.Code, line.Value));
        Assert.Equal("C", Assert.Single(await mall.CardsAsync("""{ "list": ["cup"] }""")).Sku);
    }

    [Fact]
    public async Task A_price_that_falls_by_more_than_half_is_one_line_and_stays_until_forced()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.ImportAsync(Header + "tea,Tea,,,,A,58,,,\n");
        const string slip = Header + "tea,Tea,,,,A,5.80,,,\n";

        var report = await mall.ImportAsync(slip);

        Assert.Equal((2, "price.drop"), (Assert.Single(report.Lines).Row, report.Lines[0].Code));
        Assert.Equal(5800, (await mall.CardsAsync("""{ "list": ["tea"] }"""))[0].Price!.Amount);

        await mall.ImportAsync(slip, force: true);
        Assert.Equal(580, (await mall.CardsAsync("""{ "list": ["tea"] }"""))[0].Price!.Amount);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    public async Task Other_encodings_come_in_alike(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var mall = await CatalogWorld.OpenAsync();

        await mall.ImportAsync(Encoding.GetEncoding(encoding).GetBytes(Header + "tea,云雾茶,茶叶,,,,58,,,\n"));

        Assert.Equal("云雾茶", Assert.Single(await mall.CardsAsync("""{ "list": { "category": "茶叶" } }""")).Title);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_failed_run_with_one_line()
    {
        await using var mall = await CatalogWorld.OpenAsync();

        var report = await mall.ImportAsync("Name,Price\nTea,58\n");

        Assert.Equal(("failed", "import.unreadable"), (report.Status, Assert.Single(report.Lines).Code));
    }

    [Fact]
    public async Task Domain_B8_each_currency_has_its_own_prices_and_a_site_shows_only_its_own()
    {
        await using var mall = await CatalogWorld.OpenAsync(
            new Site { Name = "main", DisplayName = "Main", IsDefault = true },
            new Site { Name = "tokyo", DisplayName = "Tokyo", Currency = "JPY" },
            new Site { Name = "paris", DisplayName = "Paris", Currency = "EUR" });
        const string csv = Header + "tea,Tea,,,,A,58.4,,,\n";
        await mall.ImportAsync(csv);

        await mall.ImportAsync(csv, "tokyo");

        Assert.Equal((5840, "CNY"), await PriceAsync(mall, "main"));
        Assert.Equal((58, "JPY"), await PriceAsync(mall, "tokyo"));
        var unpriced = Assert.Single(await mall.CardsAsync("""{ "list": ["tea"] }""", "paris"));
        Assert.Equal((false, null), (unpriced.Sellable, unpriced.Price));
    }

    [Fact]
    public async Task Every_write_tells_the_change_table()
    {
        await using var mall = await CatalogWorld.OpenAsync();

        await mall.ImportAsync(Header + "tea,Tea,Drinks > Tea,,,,58,,,\n");

        var changes = await mall.WithDb(async db => (await db.Set<Change>().ToListAsync(Ct)).Select(c => (c.Kind, c.Key)).ToHashSet());
        Assert.Subset(changes, new HashSet<(string, string)> { ("product", "tea"), ("category", "drinks"), ("category", "drinks/tea"), ("category", "*") });
    }

    /// <summary>Over the published sample files, when their folder is given: compared with a reader that knows nothing of ours.</summary>
    [Theory]
    [InlineData("apparel.csv")]
    [InlineData("jewelery.csv")]
    public async Task The_published_sample_files_come_in_whole(string name)
    {
        var folder = Environment.GetEnvironmentVariable("BRANDMALL_CHECK_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "BRANDMALL_CHECK_DATA names no folder.");
        await using var mall = await CatalogWorld.OpenAsync();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder!, name), Ct);
        var rows = NaiveCsv.Read(Encoding.UTF8.GetString(bytes));
        var variants = rows.Where(r => r["Variant Price"].Length > 0).ToList();

        var report = await mall.ImportAsync(bytes);

        var stored = await mall.WithDb(db => db.Set<Product>().Include(p => p.Variants).AsNoTracking().ToListAsync(Ct));
        Assert.Equal(("done", 0, rows.Count), (report.Status, report.Refused, report.Rows));
        Assert.Equal(rows.Select(r => r["Handle"]).Distinct().Order(StringComparer.Ordinal), stored.Select(p => p.Handle).Order(StringComparer.Ordinal));
        Assert.Equal(variants.Count, stored.Sum(p => p.Variants.Count));
        Assert.Equal(rows.Where(r => r["Image Src"].Length > 0).Select(r => (r["Handle"], r["Image Src"])).Distinct().Count(), stored.Sum(p => p.Images.Count));
        foreach (var product in stored)
        {
            var own = variants.Where(r => r["Handle"] == product.Handle).ToList();
            var card = Assert.Single(await mall.CardsAsync($$"""{ "list": ["{{product.Handle}}"] }"""));
            Assert.Equal(rows.First(r => r["Handle"] == product.Handle)["Title"], card.Title);
            Assert.Equal((long)(own.Min(r => decimal.Parse(r["Variant Price"], CultureInfo.InvariantCulture)) * 100), card.Price!.Amount);
            Assert.Equal(own.Select(r => r["Option1 Value"]).Where(v => v != "Default Title").Order(), product.Variants.SelectMany(v => v.OptionValues.Take(1)).Order());
        }
    }

    private static async Task<(long, string)> PriceAsync(Mall mall, string site)
    {
        var price = Assert.Single(await mall.CardsAsync("""{ "list": ["tea"] }""", site)).Price!;
        return (price.Amount, price.Currency);
    }

    private static Task<(int, int)> CountAsync(Mall mall) =>
        mall.WithDb(async db => (await db.Set<Change>().CountAsync(Ct), await db.Set<Product>().SumAsync(p => p.Version, Ct)));
}
