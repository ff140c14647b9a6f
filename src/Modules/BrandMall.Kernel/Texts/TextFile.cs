using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Kernel.Texts;

/// <summary>A file of texts in one language. Keys may be nested in the file; they are written with dots.</summary>
internal static class TextFile
{
    public static void ReadInto(Dictionary<string, string> texts, string path) => ParseInto(texts, File.ReadAllText(path));

    public static void ParseInto(Dictionary<string, string> texts, string json) =>
        Flatten(JsonNode.Parse(json, documentOptions: RecipeJson.Document), "", texts);

    private static void Flatten(JsonNode? node, string prefix, Dictionary<string, string> texts)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    Flatten(value, prefix.Length == 0 ? name : $"{prefix}.{name}", texts);
                }

                break;
            case JsonValue value:
                texts[prefix] = value.ToString();
                break;
        }
    }
}
