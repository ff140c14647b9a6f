using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Pages;

public sealed class PageReferencesTests
{
    [Fact]
    public void Names_in_parameters_become_settings_and_context()
    {
        var parameters = JsonNode.Parse("""{ "list": "$products", "category": "$context.category", "limit": 4, "deep": { "x": ["$products"] }, "gone": "$missing" }""")!.AsObject();

        var filled = PageReferences.Fill(
            parameters,
            name => name == "products" ? JsonNode.Parse("""["a"]""") : null,
            name => name == "category" ? "tea" : null);

        Assert.Equal("""{"list":["a"],"category":"tea","limit":4,"deep":{"x":[["a"]]}}""", filled.ToJsonString());
    }

    [Fact]
    public void A_field_of_every_item_becomes_a_list_and_what_has_no_value_is_left_out_of_lists()
    {
        var parameters = JsonNode.Parse("""{ "list": "$points.product", "one": ["$product"], "gone": "$nothing.product" }""")!.AsObject();

        var filled = PageReferences.Fill(parameters, name => name == "points" ? JsonNode.Parse("""[{"x":1,"product":"a"},{"x":2},{"product":"b"}]""") : null, _ => null);

        Assert.Equal("""{"list":["a","b"],"one":[]}""", filled.ToJsonString());
        Assert.Equal(["points", "product", "nothing"], PageReferences.Settings(parameters));
    }
}
