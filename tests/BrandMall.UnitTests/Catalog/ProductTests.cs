using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.UnitTests.Catalog;

public sealed class ProductTests
{
    private static readonly DateTimeOffset s_now = DateTimeOffset.UnixEpoch.AddDays(1);

    [Fact]
    public void Domain_K1_two_variants_with_one_combination_are_refused_and_nothing_changes()
    {
        var product = Tea();

        var refusal = Assert.Throws<RuleViolationException>(() => product.Revise(Draft("Other", ("A", "50g"), ("B", "50g")), s_now));

        Assert.Equal("variant.combination", refusal.Code);
        Assert.Equal("Tea", product.Title);
        Assert.Equal(["TEA-50", "TEA-100"], product.Offered.Select(v => v.Sku));
    }

    [Fact]
    public void Domain_K1_a_new_code_for_an_old_combination_archives_the_old_variant_even_when_the_source_is_incomplete()
    {
        var product = Tea();

        product.Revise(Draft("Tea", ("NEW-50", "50g")) with { Complete = false }, s_now);

        Assert.Equal(["NEW-50", "TEA-100"], product.Offered.Select(v => v.Sku).Order());
        Assert.Equal(product.Offered.Count(), product.Offered.Select(v => v.Combination).Distinct().Count());
    }

    [Fact]
    public void Domain_K2_a_variant_that_is_no_longer_offered_is_archived_and_comes_back_under_its_code()
    {
        var product = Tea();

        product.Revise(Draft("Tea", ("TEA-50", "50g")), s_now);

        Assert.Equal(["TEA-50"], product.Offered.Select(v => v.Sku));
        Assert.Contains(product.Variants, v => v is { Sku: "TEA-100", Archived: true });

        product.Revise(Draft("Tea", ("TEA-50", "50g"), ("TEA-100", "100g")), s_now);

        Assert.Equal(2, product.Variants.Count);
        Assert.Equal(["TEA-50", "TEA-100"], product.Offered.Select(v => v.Sku));
    }

    [Fact]
    public void A_variant_needs_a_value_for_every_option()
    {
        var draft = Draft("Tea", ("A", "50g")) with { Options = [new("Size", ["50g"]), new("Tin", ["Red"])] };

        Assert.Equal("variant.options", Assert.Throws<RuleViolationException>(() => Tea().Revise(draft, s_now)).Code);
    }

    [Fact]
    public void A_fourth_option_is_refused()
    {
        var draft = new ProductDraft { Handle = "tea", Title = "Tea", Options = [new("A", []), new("B", []), new("C", []), new("D", [])] };

        Assert.Equal("product.options", Assert.Throws<RuleViolationException>(() => Tea().Revise(draft, s_now)).Code);
    }

    [Fact]
    public void A_description_loses_scripts_styles_handlers_and_remote_pictures()
    {
        var product = Tea();

        product.Revise(Draft("Tea", ("A", "50g")) with { Body = "<p style=\"color:red\" onclick=\"x()\">Hill <b>tea</b></p><script>x()</script><img src=\"https://elsewhere.example/x.png\"><a href=\"javascript:x()\">go</a>" }, s_now);

        Assert.Contains("<b>tea</b>", product.Body, StringComparison.Ordinal);
        foreach (var forbidden in new[] { "script", "style", "onclick", "elsewhere" })
        {
            Assert.DoesNotContain(forbidden, product.Body, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Domain_K3_what_a_language_lacks_is_said_in_the_products_own()
    {
        var product = Tea();
        product.Revise(Draft("茶", ("A", "50g")) with { Translations = new Dictionary<string, ProductText> { ["en"] = new() { Title = "Tea" } } }, s_now);

        Assert.Equal("Tea", product.In("en-GB").Title);
        Assert.Null(product.In("en").Subtitle);
        Assert.Null(product.In("fr").Title);
    }

    [Fact]
    public void Being_listed_again_makes_it_new_again_and_staying_listed_does_not()
    {
        var product = Tea();
        product.Become(ProductStatus.Listed, s_now.AddDays(1));
        product.Become(ProductStatus.Listed, s_now.AddDays(2));
        Assert.Equal(s_now.AddDays(1), product.ListedAt);

        product.Become(ProductStatus.Draft, s_now.AddDays(3));
        product.Become(ProductStatus.Listed, s_now.AddDays(4));
        Assert.Equal(s_now.AddDays(4), product.ListedAt);
    }

    [Theory]
    [InlineData("ocean-blue-shirt", "ocean-blue-shirt")]
    [InlineData("  Ocean_Shirt ", "ocean_shirt")]
    [InlineData("竹雨-01", "竹雨-01")]
    [InlineData("a b", null)]
    [InlineData("a/b", null)]
    [InlineData("<script>", null)]
    [InlineData("---", null)]
    [InlineData("", null)]
    public void A_handle_is_letters_digits_hyphens_and_underscores(string text, string? handle) => Assert.Equal(handle, Slugs.Handle(text));

    [Theory]
    [InlineData("Bracelet", "bracelet")]
    [InlineData("Apparel > T-Shirts & Tops", "apparel/t-shirts-tops")]
    [InlineData(" 香水 / 淡香水 ", "香水/淡香水")]
    [InlineData(">>", "")]
    public void A_type_becomes_a_category_path(string type, string path) => Assert.Equal(path, Slugs.PathOf(type));

    private static Product Tea()
    {
        var product = new Product("tea", s_now);
        product.Revise(Draft("Tea", ("TEA-50", "50g"), ("TEA-100", "100g")), s_now);
        return product;
    }

    private static ProductDraft Draft(string title, params (string Sku, string Size)[] variants) => new()
    {
        Handle = "tea",
        Title = title,
        Options = [new ProductOption("Size", [.. variants.Select(v => v.Size)])],
        Variants = [.. variants.Select(v => new VariantDraft { Sku = v.Sku, Options = [v.Size] })],
    };
}
