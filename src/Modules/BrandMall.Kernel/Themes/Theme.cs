using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Themes;

/// <summary>A folder of looks: <c>layout/</c>, <c>templates/</c>, <c>snippets/</c>, <c>widgets/</c>, <c>assets/</c>, <c>locales/</c>. What it lacks its base has.</summary>
public sealed class Theme(ThemeManifest manifest, string folder, Theme? parent)
{
    public string Name => manifest.Name;

    public ThemeManifest Manifest => manifest;

    public string Folder => folder;

    public Theme? Parent => parent;

    /// <summary>The theme, its base, and so on.</summary>
    public IEnumerable<Theme> Chain
    {
        get
        {
            for (var theme = this; theme is not null; theme = theme.Parent)
            {
                yield return theme;
            }
        }
    }

    /// <summary>The nearest file of this relative path, or null.</summary>
    public string? File(string relativePath) =>
        Chain.Select(theme => Path.Combine(theme.Folder, relativePath)).FirstOrDefault(System.IO.File.Exists);

    /// <summary>All tokens, the nearest theme's value winning.</summary>
    public IReadOnlyDictionary<string, string> Tokens => Merge(theme => theme.Manifest.Tokens);

    public IReadOnlyDictionary<string, string> DarkTokens => Merge(theme => theme.Manifest.DarkTokens);

    /// <summary>A template page the theme ships (<c>home</c>, <c>product</c> …) as a page document, or null.</summary>
    public JsonObject? Template(string name) => File($"templates/{name}.json") is { } path
        ? JsonNode.Parse(System.IO.File.ReadAllText(path), documentOptions: Recipes.RecipeJson.Document)!.AsObject()
        : null;

    private SortedDictionary<string, string> Merge(Func<Theme, IReadOnlyDictionary<string, string>?> pick)
    {
        SortedDictionary<string, string> merged = new(StringComparer.Ordinal);
        foreach (var (name, value) in Chain.Reverse().SelectMany(theme => pick(theme) ?? new Dictionary<string, string>()))
        {
            merged[name] = value;
        }

        return merged;
    }
}
