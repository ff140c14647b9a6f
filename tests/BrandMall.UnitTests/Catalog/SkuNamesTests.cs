using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Products;
using CsCheck;

namespace BrandMall.UnitTests.Catalog;

public sealed class SkuNamesTests
{
    private static readonly Gen<string> s_value = Gen.OneOf("Small", "small", "S/M", "s-m", "S M", "大号", "!", "?", "Extra Large", "extra-large");

    [Fact]
    public void A_name_is_the_handle_and_the_options() => Assert.Equal("classic-varsity-top-small", SkuNames.Plain("classic-varsity-top", ["Small"]));

    [Fact]
    public void A_product_without_options_is_named_after_its_handle() => Assert.Equal("ocean-blue-shirt", SkuNames.Plain("ocean-blue-shirt", []));

    [Fact]
    public void Every_combination_gets_a_code_of_its_own() =>
        Combinations().Sample(combinations => Named(combinations).Values.Distinct().Count() == combinations.Count);

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        Combinations().Sample(combinations =>
        {
            var forward = Named(combinations);
            var backward = Named([.. combinations.Reverse()]);
            return forward.All(pair => backward[pair.Key] == pair.Value);
        });

    [Fact]
    public void A_variant_keeps_its_code_when_others_come_and_go() =>
        Gen.Select(Combinations(), Combinations()).Sample((first, second) =>
        {
            var product = new Product("tea", DateTimeOffset.UnixEpoch);
            var before = Named(first);
            product.Revise(Draft(first) with { Variants = [.. first.Select(o => new VariantDraft { Sku = before[Variant.CombinationOf(o)], Options = o })] }, DateTimeOffset.UnixEpoch);
            var after = Named([.. second.Concat(first).DistinctBy(Variant.CombinationOf)], product);
            return before.All(pair => after[pair.Key] == pair.Value) && after.Values.Distinct().Count() == after.Count;
        });

    [Fact]
    public void A_code_of_another_product_is_refused_when_said_and_avoided_when_made()
    {
        List<IntakeProblem> problems = [];
        var draft = Draft([["Small"], ["Large"]]) with { Variants = [new() { Options = ["Small"], Row = 2 }, new() { Sku = "TAKEN", Options = ["Large"], Row = 3 }] };

        var named = new NamedVariants(new Dictionary<string, string> { ["tea-small"] = "other", ["TAKEN"] = "other" }).Name(draft, null, problems);

        Assert.Equal(SkuNames.Distinct("tea", ["Small"]), Assert.Single(named.Variants).Sku);
        Assert.Equal((3, "import.sku"), (Assert.Single(problems).Row, problems[0].Code));
        Assert.False(named.Complete);
    }

    private static Gen<IReadOnlyList<IReadOnlyList<string>>> Combinations() =>
        s_value.Array[2].Array[1, 8].Select(rows => (IReadOnlyList<IReadOnlyList<string>>)[.. rows.DistinctBy(Variant.CombinationOf)]);

    private static ProductDraft Draft(IReadOnlyList<IReadOnlyList<string>> combinations) => new()
    {
        Handle = "tea",
        Title = "Tea",
        Options = [.. combinations[0].Select((_, index) => new ProductOption($"Option {index}", []))],
        Variants = [.. combinations.Select(o => new VariantDraft { Options = o })],
    };

    private static Dictionary<string, string> Named(IReadOnlyList<IReadOnlyList<string>> combinations, Product? known = null) =>
        new NamedVariants(known?.Variants.ToDictionary(v => v.Sku, _ => "tea") ?? []).Name(Draft(combinations), known, []).Variants
            .ToDictionary(v => Variant.CombinationOf(v.Options), v => v.Sku);
}
