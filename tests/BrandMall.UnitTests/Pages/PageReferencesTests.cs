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
}
