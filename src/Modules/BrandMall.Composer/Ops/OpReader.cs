using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.Ops;

/// <summary>Reads operations as they came in. A malformed one is told by its place: <c>ops[2].after</c>.</summary>
internal static class OpReader
{
    public const int MaxOps = 500;

    public static IReadOnlyList<PageOp> Read(IReadOnlyList<JsonObject> ops)
    {
        if (ops.Count is 0 or > MaxOps)
        {
            throw new RuleViolationException("op.invalid", $"A batch holds 1 to {MaxOps} operations.", "ops");
        }

        return [.. ops.Select(Read)];
    }

    /// <summary>Operations as they were kept.</summary>
    public static IReadOnlyList<PageOp> ReadKept(string json) => JsonSerializer.Deserialize<List<PageOp>>(json, ComposerJson.Options)!;

    public static string Write(IReadOnlyList<PageOp> ops) => JsonSerializer.Serialize(ops, ComposerJson.Options);

    private static PageOp Read(JsonObject op, int index)
    {
        try
        {
            return op.Deserialize<PageOp>(ComposerJson.Options)!;
        }
        catch (Exception malformed) when (malformed is JsonException or NotSupportedException)
        {
            var path = (malformed as JsonException)?.Path is { Length: > 1 } found ? found[1..] : op["op"] is null || malformed is NotSupportedException ? ".op" : "";
            throw new RuleViolationException("op.invalid", $"This is no operation known here, or a member of it is missing or has the wrong kind{path}.", $"ops[{index}]{path}");
        }
    }
}
