using System.Text;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Import;
using BrandMall.Catalog.Products;

namespace BrandMall.UnitTests.Catalog;

public sealed class ProductFileTests
{
    private const string Header = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Published,Image Src\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string text = "Handle,Title,Variant Price\ntea,云雾茶与乌龙茶,58\n";
        return new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(text) },
            { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] },
            { "UTF-16 with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] },
            { "UTF-16 big endian with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(text) },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(text) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_encoding_is_found_out(string encoding, byte[] bytes)
    {
        var product = Assert.Single(await ReadAsync(bytes));

        Assert.True(product.Draft!.Title == "云雾茶与乌龙茶", encoding);
        Assert.Equal(5800, Assert.Single(product.Draft.Variants).Price);
    }

    [Fact]
    public async Task What_is_no_text_at_all_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync([0x48, 0x61, 0xFF, 0xFF, 0x80, 0x0A]));

        Assert.Equal("import.encoding", refusal.Code);
    }

    [Theory]
    [InlineData(';', "1.299,50")]
    [InlineData('\t', "1299.50")]
    [InlineData(',', "1299.50")]
    public async Task The_separator_is_found_out(char separator, string price)
    {
        var product = Assert.Single(await ReadAsync($"Handle|Title|Option1 Name|Variant Price\ntea|Tea||{price}\n".Replace('|', separator)));

        Assert.Equal(129_950, Assert.Single(product.Draft!.Variants).Price);
    }

    [Fact]
    public async Task New_header_names_are_understood()
    {
        var product = Assert.Single(await ReadAsync("Title,URL handle,Description,Published on online store,SKU,Option1 name,Option1 value,Price,Compare-at price,Product image URL,Weight value (grams)\nTea,tea,Green,TRUE,T-1,Size,50g,58,60,https://x.example/1.jpg,120\n"));

        var variant = Assert.Single(product.Draft!.Variants);
        Assert.Equal(("T-1", 5800L, 6000L, 120L), (variant.Sku, variant.Price!.Value, variant.CompareAtPrice!.Value, variant.Grams!.Value));
        Assert.Equal(["50g"], variant.Options);
        Assert.Equal("Green", product.Draft.Body);
        Assert.True(Assert.Single(product.Draft.Images!).Remote);
    }

    [Fact]
    public async Task Rows_of_a_product_may_lie_anywhere()
    {
        var products = await ReadAsync(Header + "tea,Tea,Size,50g,,58,true,\ncup,Cup,,,,20,true,\ntea,,,100g,,98,,\n");

        Assert.Equal(["cup", "tea"], products.Select(p => p.Handle));
        Assert.Equal(["50g", "100g"], products[1].Draft!.Variants.SelectMany(v => v.Options));
    }

    [Fact]
    public async Task A_row_with_only_a_picture_is_no_variant()
    {
        var product = Assert.Single(await ReadAsync(Header + "tea,Tea,Size,50g,,58,true,https://x.example/1.jpg\ntea,,,,,,,https://x.example/2.jpg\n"));

        Assert.Single(product.Draft!.Variants);
        Assert.Equal(2, product.Draft.Images!.Count);
        Assert.True(product.Draft.Complete);
    }

    [Fact]
    public async Task A_quoted_cell_may_hold_line_breaks_and_separators()
    {
        var product = Assert.Single(await ReadAsync("Handle,Title,Body (HTML),Variant Price\ntea,\"Tea, \"\"the\"\" green\",\"<p>one\n\ntwo</p>\",58\n"));

        Assert.Equal("Tea, \"the\" green", product.Draft!.Title);
        Assert.Equal("<p>one\n\ntwo</p>", product.Draft.Body);
    }

    [Theory]
    [InlineData("tea,Tea,Size,50g,,fifty,true,", "import.price", "Variant Price", "fifty")]
    [InlineData("tea,Tea,Size,50g,,-5,true,", "import.price", "Variant Price", "-5")]
    [InlineData("tea,Tea,Size,50g,,58,perhaps,", "import.boolean", "Published", "perhaps")]
    [InlineData("tea,Tea,Size,50g,,58,true,,more", "import.cells", "", "more")]
    [InlineData("te a,Tea,Size,50g,,58,true,", "import.handle", "Handle", "te a")]
    [InlineData(",Tea,Size,50g,,58,true,", "import.handle", "Handle", "")]
    [InlineData("tea,Tea,,50g,,58,true,", "import.options", "Option1 Value", "50g")]
    public async Task A_malformed_row_gets_one_line_and_the_rest_goes_on(string row, string code, string column, string value)
    {
        var products = await ReadAsync(Header + row + "\ncup,Cup,,,,20,true,\n");

        var line = Assert.Single(products.SelectMany(p => p.Lines));
        Assert.Equal(new ImportReportLine(2, column, "problem", code, line.Message, value), line);
        Assert.NotNull(products.Single(p => p.Handle == "cup").Draft);
    }

    [Theory]
    [InlineData("tea,,,50g,,60,,", "import.combination")]
    [InlineData("tea,,,100g,T-1,60,,", "import.sku")]
    public async Task What_stands_twice_in_a_product_is_left_out_the_second_time(string row, string code)
    {
        var product = Assert.Single(await ReadAsync(Header + "tea,Tea,Size,50g,T-1,58,true,\n" + row + "\n"));

        Assert.Equal((3, code), (Assert.Single(product.Lines).Row, product.Lines[0].Code));
        Assert.Equal(5800, Assert.Single(product.Draft!.Variants).Price);
        Assert.False(product.Draft.Complete);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-soft")]
    [InlineData("@SUM(A1)")]
    public async Task A_formula_is_text_and_a_warning(string title)
    {
        var product = Assert.Single(await ReadAsync(Header + $"tea,{title},Size,50g,,58,true,\n"));

        Assert.Equal(title, product.Draft!.Title);
        Assert.Equal(("warning", "import.formula", "Title"), (Assert.Single(product.Lines).Level, product.Lines[0].Code, product.Lines[0].Column));
    }

    [Fact]
    public async Task A_huge_cell_is_one_line_and_the_rest_goes_on()
    {
        var products = await ReadAsync(Header + $"tea,\"{new string('x', 3_000_000)}\",Size,50g,,58,true,\ncup,Cup,,,,20,true,\n");

        var line = Assert.Single(products.SelectMany(p => p.Lines));
        Assert.Equal((2, "Title", "import.cell"), (line.Row, line.Column, line.Code));
        Assert.InRange(line.Value.Length, 1, 100);
        Assert.NotNull(products.Single(p => p.Handle == "cup").Draft);
    }

    [Fact]
    public async Task An_endless_cell_is_refused_without_reading_it_into_memory()
    {
        var refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync(Header + "tea,\"" + new string('x', 40_000_000)));

        Assert.Equal("import.record", refusal.Code);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_reported_where_it_opens()
    {
        var products = await ReadAsync(Header + "cup,Cup,,,,20,true,\ntea,\"Tea,Size,50g,,58,true,\npot,Pot,,,,90,true,\n");

        var line = Assert.Single(products.SelectMany(p => p.Lines));
        Assert.Equal((3, "import.quote"), (line.Row, line.Code));
        Assert.NotNull(products.Single(p => p.Handle == "cup").Draft);
    }

    [Theory]
    [InlineData("", "import.unreadable")]
    [InlineData("Name,Price\nTea,58\n", "import.unreadable")]
    public async Task A_file_that_is_no_product_file_is_refused(string text, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync(text))).Code);

    [Fact]
    public async Task More_columns_than_a_product_file_has_are_refused() =>
        Assert.Equal("import.columns", (await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync("Handle" + new string(',', 5_000) + "\n"))).Code);

    [Theory]
    [InlineData("true", "Listed")]
    [InlineData("FALSE", "Draft")]
    [InlineData("", "Listed")]
    public async Task Published_becomes_a_status(string published, string status) =>
        Assert.Equal(Enum.Parse<ProductStatus>(status), Assert.Single(await ReadAsync(Header + $"tea,Tea,Size,50g,,58,{published},\n")).Draft!.Status);

    private static Task<List<FileProduct>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<List<FileProduct>> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var fingerprint = await FileFingerprint.ReadAsync(stream, Ct);
        var file = new ProductFile(stream, fingerprint.Encoding, "CNY");
        return [.. file.Read(file.Scan())];
    }
}
