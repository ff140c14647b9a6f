using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;

namespace BrandMall.Kernel.Recipes.Scripts;

/// <summary>
/// Names the place of an expression so that it is found again when the recipe is edited: within a content item by the item's own identity
/// (type and alias, path or text) instead of its position in the file.
/// </summary>
internal readonly record struct ScriptPlace(string Path, bool InItem)
{
    public static ScriptPlace Step(string name) => new(name.ToLowerInvariant(), false);

    public ScriptPlace Below(string name) => this with { Path = $"{Path}/{name}" };

    public ScriptPlace Enter(JsonObject members)
    {
        if (InItem || members["ContentType"].Text() is not { Length: > 0 } type)
        {
            return this;
        }

        var identity = (members["AliasPart"] as JsonObject)?["Alias"].Text() ?? (members["AutoroutePart"] as JsonObject)?[nameof(Path)].Text()
            ?? members["DisplayText"].Text() ?? (members["TitlePart"] as JsonObject)?["Title"].Text();
        return identity is null ? this : new ScriptPlace($"item:{type}:{identity}", true);
    }

    /// <summary>Short enough for a column, whatever the path.</summary>
    public string Key() => $"@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))}";
}
