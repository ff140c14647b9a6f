using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;
using BrandMall.UnitTests.Architecture;

namespace BrandMall.UnitTests.Widgets;

public sealed class VisibleIfTests
{
    private static readonly JsonObject s_vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/vectors/visible-if.json")))!.AsObject();

    public static TheoryData<string> Cases => [.. s_vectors["cases"]!.AsArray().Select(c => c!.ToJsonString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_means_what_the_shared_vectors_say(string vector)
    {
        var test = JsonNode.Parse(vector)!;

        var holds = VisibleIf.Holds(test["if"], id => s_vectors["settings"]![id], test["device"]?.GetValue<string>() ?? "desktop");

        Assert.Equal(test["holds"]!.GetValue<bool>(), holds);
    }
}
