using BrandMall.Kernel.Pages;
using System.Text.Json.Nodes;
using BrandMall.Composer.Ops;

namespace BrandMall.UnitTests.Composer;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("{}", "heading", "\"x\"", """{"heading":"x"}""")]
    [InlineData("""{"heading":"x"}""", "heading", "null", "{}")]
    [InlineData("""{"heading":"x"}""", "heading/en", "\"y\"", """{"heading":{"zh-CN":"x","en":"y"}}""")]
    [InlineData("""{"height":100}""", "height/mobile", "50", """{"height":{"base":100,"mobile":50}}""")]
    [InlineData("""{"items":[{"a":1}]}""", "items/0/a", "2", """{"items":[{"a":2}]}""")]
    [InlineData("{}", "heading/en", "null", "{}")]
    public void A_value_is_set_where_its_path_leads(string before, string path, string value, string after)
    {
        var json = JsonNode.Parse(before)!.AsObject();

        Assert.NotNull(JsonPaths.Set(json, path.Split('/'), JsonNode.Parse(value), "zh-CN"));
        Assert.Equal(after, json.ToJsonString());
    }

    [Fact]
    public void A_place_beyond_the_end_of_a_list_is_nowhere() =>
        Assert.Null(JsonPaths.Set(JsonNode.Parse("""{"items":[1]}""")!.AsObject(), ["items", "4"], 2, "zh-CN"));
}
