using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Kernel.Themes;

/// <summary>The template pages a theme ships (<c>home</c>, <c>product</c> …), as a site wears it.</summary>
public static class ThemePages
{
    /// <summary>The page document; null when the theme has none of this name. An override that does not read is passed over.</summary>
    public static PageDocument? Find(Theme theme, string name)
    {
        foreach (var file in theme.Files($"templates/{name}.json"))
        {
            try
            {
                return PageDocument.Read(JsonNode.Parse(file.Read(), documentOptions: RecipeJson.Document));
            }
            catch (JsonException unreadable) when (file.Override is not null)
            {
                ThemeFallbacks.Record(file.Override, unreadable.Message);
            }
        }

        return null;
    }
}
