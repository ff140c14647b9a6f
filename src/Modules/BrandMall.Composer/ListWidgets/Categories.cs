using System.Text.Json.Nodes;
using BrandMall.Kernel.Texts;

namespace BrandMall.Composer.ListWidgets;

/// <summary>Names of the categories widgets put themselves in. One nobody named has its own word for a name.</summary>
internal static class Categories
{
    public static JsonObject Name(string id, Texts texts) => new(new[] { Texts.Fallback, "en" }.Select(culture => KeyValuePair.Create<string, JsonNode?>(culture, texts.Find(culture, $"composer.category.{id}") ?? id)));
}
