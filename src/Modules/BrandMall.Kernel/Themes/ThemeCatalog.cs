using System.Text.Json;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>Every theme folder, read and checked once at start.</summary>
public sealed class ThemeCatalog
{
    public const string Fallback = "Aurora";

    private readonly Dictionary<string, Theme> _themes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DefinitionProblem> _problems = [];

    public IReadOnlyCollection<Theme> All => _themes.Values;

    public IReadOnlyList<DefinitionProblem> Problems => _problems;

    /// <summary>The theme of this name; when it is not there, the base theme serves.</summary>
    public Theme Find(string name) => _themes.TryGetValue(name, out var theme) ? theme
        : _themes.TryGetValue(Fallback, out var fallback) ? fallback
        : throw new InvalidOperationException($"There is neither a theme '{name}' nor {Fallback}.");

    public bool Has(string name) => _themes.ContainsKey(name);

    /// <summary>Themes of all roots; a later root's theme takes the place of an earlier one of its name.</summary>
    public static ThemeCatalog Read(params IReadOnlyList<string> roots)
    {
        var catalog = new ThemeCatalog();
        Dictionary<string, (ThemeManifest Manifest, string Folder)> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in roots.Where(Directory.Exists).SelectMany(Directory.GetDirectories))
        {
            var file = Path.Combine(folder, "theme.json");
            try
            {
                var manifest = JsonSerializer.Deserialize<ThemeManifest>(File.ReadAllText(file), RecipeJson.Options)!;
                found[manifest.Name] = (manifest, folder);
            }
            catch (Exception unreadable) when (unreadable is JsonException or IOException)
            {
                catalog._problems.Add(new DefinitionProblem($"{Path.GetFileName(folder)}/theme.json", "", unreadable.Message));
            }
        }

        foreach (var name in found.Keys)
        {
            catalog.Build(name, found, []);
        }

        return catalog;
    }

    private Theme? Build(string name, Dictionary<string, (ThemeManifest Manifest, string Folder)> found, HashSet<string> path)
    {
        if (_themes.TryGetValue(name, out var built))
        {
            return built;
        }

        if (!found.TryGetValue(name, out var own) || !path.Add(name))
        {
            return null;
        }

        Theme? parent = null;
        if (own.Manifest.Base is { } inherited)
        {
            parent = Build(inherited, found, path);
            if (parent is null)
            {
                _problems.Add(new DefinitionProblem($"{name}/theme.json", "$.base", found.ContainsKey(inherited) ? $"'{inherited}' inherits from itself in a circle" : $"there is no theme '{inherited}'"));
                return null;
            }
        }

        return _themes[name] = new Theme(own.Manifest, own.Folder, parent);
    }
}
