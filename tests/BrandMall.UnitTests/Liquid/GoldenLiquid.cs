using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

/// <summary>The Golden Liquid suite, read by path where a checkout has it; <see cref="Conformance"/> holds cases of our own and always runs.</summary>
public class GoldenLiquid
{
    private static readonly LiquidEngine s_engine = new(encode: false);

    [Fact]
    public async Task Every_case_of_the_golden_suite_holds()
    {
        var folder = Environment.GetEnvironmentVariable("BRANDMALL_CHECK_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "BRANDMALL_CHECK_DATA names no folder.");
        var suite = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder!, "liquid-cases.json"), TestContext.Current.CancellationToken))!;

        var cases = suite["tests"]!.AsArray();
        var failures = new List<string>();
        foreach (var test in cases)
        {
            if (await FaultOf(test!) is { } fault)
            {
                failures.Add($"{(string)test!["name"]!}: {fault}\n    {JsonSerializer.Serialize((string)test["template"]!)}");
            }
        }

        Assert.True(cases.Count > 500);
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases.Count} failed\n{string.Join('\n', failures)}");
    }

    private static async Task<string?> FaultOf(JsonNode test)
    {
        var isInvalid = (bool?)test["invalid"] == true;
        try
        {
            var scope = new LiquidScope();
            foreach (var (name, value) in test["data"] as JsonObject ?? [])
            {
                scope.Set(name, value);
            }

            var snippets = test["templates"] as JsonObject;
            scope.Snippets = name => snippets?[name] is { } source ? s_engine.Parse((string)source!, name) : null;
            var result = await s_engine.RenderAsync(s_engine.Parse((string)test["template"]!, "case.liquid"), scope, TestContext.Current.CancellationToken);
            if (isInvalid)
            {
                return $"expected an error, got {JsonSerializer.Serialize(result)}";
            }

            string[] allowed = test["results"] is JsonArray several ? [.. several.Select(r => (string)r!)] : [(string)test["result"]!];
            return allowed.Contains(result) ? null : $"expected {JsonSerializer.Serialize(allowed)}, got {JsonSerializer.Serialize(result)}";
        }
        catch (Exception e) when (e is LiquidSyntaxException or LiquidRenderException)
        {
            return isInvalid ? null : e.Message;
        }
    }
}
