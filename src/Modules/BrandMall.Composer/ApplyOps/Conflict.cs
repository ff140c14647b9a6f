using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.ApplyOps;

/// <summary>Two people changed the same thing: nothing is applied, and the second sees both values.</summary>
internal sealed record Conflict(long Rev, IReadOnlyList<Missed> Missed, IReadOnlyList<Conflict.Clash> Clashes)
{
    /// <param name="Widget">Null: the page itself.</param>
    /// <param name="Path">The setting; <c>place</c>, <c>removed</c>, <c>shown</c> or <c>mark</c> where it is none.</param>
    /// <param name="Base">What was there before either.</param>
    /// <param name="By">Name of the other.</param>
    internal sealed record Clash(string? Widget, IReadOnlyList<string> Path, JsonNode? Base, JsonNode? Theirs, JsonNode? Ours, string By);

    public IResult Answer() => TypedResults.Problem(
        detail: $"{Clashes[0].By} changed the same meanwhile.", statusCode: StatusCodes.Status409Conflict, title: "document.conflict", extensions: new Dictionary<string, object?>
        {
            ["code"] = "document.conflict",
            ["rev"] = Rev,
            ["missed"] = Node(Missed),
            ["conflicts"] = Node(Clashes),
        });

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, ComposerJson.Options);
}
