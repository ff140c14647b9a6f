using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;

namespace BrandMall.Kernel.Pages;

/// <summary>What is said of a page itself, between the parts of its content item and the <c>page</c> member of a document.</summary>
public static class PageSayings
{
    public const string Title = "title";
    public const string Path = "path";
    public const string Description = "description";
    public const string Image = "image";
    public const string NoIndex = "noIndex";

    public static bool Knows(string name) => name is Title or Path or Description or Image or NoIndex;

    public static JsonObject Of(ContentItem item)
    {
        var seo = item.Part("SeoMetaPart");
        JsonObject said = [];
        Set(said, Title, item.Part("TitlePart")?["Titles"] ?? Text(item.DisplayText));
        Set(said, Path, Text(item.Part("AutoroutePart")?["Path"]?.ToString()));
        Set(said, Description, seo?["MetaDescriptions"] ?? Text(seo?["MetaDescription"]?.ToString()));
        Set(said, Image, Text((seo?["DefaultSocialImage"]?["Paths"] as JsonArray)?.FirstOrDefault()?.ToString()));
        Set(said, NoIndex, seo?["MetaRobots"]?.ToString().Contains("noindex", StringComparison.OrdinalIgnoreCase) is true ? true : null);
        return said;
    }

    /// <summary>Writes into the item only what differs from what it says already.</summary>
    /// <param name="locale">The language whose title stands for the others.</param>
    public static void Apply(ContentItem item, JsonObject said, string locale)
    {
        var before = Of(item);
        bool Changed(string name) => !JsonNode.DeepEquals(before[name], said[name]);
        if (Changed(Title))
        {
            var title = item.PartOrNew("TitlePart");
            title.Remove("Titles");
            if (said[Title] is JsonObject titles)
            {
                title["Titles"] = titles.DeepClone();
            }

            title["Title"] = item.DisplayText = (said[Title] is JsonObject byLocale ? byLocale[locale] ?? byLocale.FirstOrDefault().Value : said[Title])?.ToString() ?? "";
        }

        if (Changed(Path))
        {
            item.PartOrNew("AutoroutePart")["Path"] = said[Path]?.ToString().Trim('/') ?? "";
        }

        if (Changed(Description))
        {
            var seo = item.PartOrNew("SeoMetaPart");
            seo.Remove("MetaDescriptions");
            seo.Remove("MetaDescription");
            Set(seo, said[Description] is JsonObject ? "MetaDescriptions" : "MetaDescription", said[Description]);
        }

        if (Changed(Image))
        {
            item.PartOrNew("SeoMetaPart")["DefaultSocialImage"] = said[Image] is { } image ? new JsonObject { ["Paths"] = new JsonArray(image.DeepClone()) } : null;
        }

        if (Changed(NoIndex))
        {
            item.PartOrNew("SeoMetaPart")["MetaRobots"] = said[NoIndex] is JsonValue flag && flag.TryGetValue<bool>(out var off) && off ? "noindex" : "";
        }
    }

    private static JsonValue? Text(string? text) => text is { Length: > 0 } ? JsonValue.Create(text) : null;

    private static void Set(JsonObject into, string name, JsonNode? value)
    {
        if (value is not null)
        {
            into[name] = value.DeepClone();
        }
    }
}
