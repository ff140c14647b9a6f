using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;

namespace BrandMall.Kernel.Recipes;

/// <summary>A recipe as read: its name, its variables and its steps, nothing evaluated yet.</summary>
public sealed class RecipeFile
{
    private RecipeFile(string folder) => Folder = folder;

    public string Name { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    /// <summary>Files the recipe names are relative to it.</summary>
    public string Folder { get; }

    /// <summary>Named values, lazily evaluated. As in Orchard Core only those that stand before the steps count.</summary>
    public JsonObject Variables { get; private set; } = [];

    /// <summary>Variables stood after the steps and were not read.</summary>
    public bool IgnoredVariables { get; private set; }

    public IReadOnlyList<JsonNode?> Steps { get; private set; } = [];

    /// <exception cref="JsonException">Not the JSON of a recipe; says line and position.</exception>
    public static async Task<RecipeFile> ReadAsync(string path, CancellationToken ct)
    {
        var full = Path.GetFullPath(path);
        var recipe = Read(await File.ReadAllBytesAsync(full, ct), Path.GetDirectoryName(full)!);
        if (recipe.Name.Length == 0)
        {
            recipe.Name = Path.GetFileName(full).Split('.')[0];
        }

        return recipe;
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static RecipeFile Read(ReadOnlySpan<byte> json, string folder)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reader = new Utf8JsonReader(json.StartsWith(mark) ? json[3..] : json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A recipe is an object with steps.", null, 0, 0);
        }

        var recipe = new RecipeFile(folder);
        var stepsSeen = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = JsonReading.ReadValue(ref reader);
            switch (name)
            {
                case "variables" when stepsSeen:
                    recipe.IgnoredVariables = true;
                    break;
                case "variables":
                    recipe.Variables = value as JsonObject ?? [];
                    break;
                case "steps":
                    stepsSeen = true;
                    recipe.Steps = [.. value as JsonArray ?? []];
                    break;
                case var _ when name.Equals(nameof(Name), StringComparison.OrdinalIgnoreCase):
                    recipe.Name = value.Text() ?? "";
                    break;
                case var _ when name.Equals(nameof(DisplayName), StringComparison.OrdinalIgnoreCase):
                    recipe.DisplayName = value.Text() ?? "";
                    break;
            }
        }

        while (reader.Read())
        {
            // Whatever follows the recipe is an error the reader reports.
        }

        return recipe;
    }
}
