using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// A folder of looks: <c>layout/</c>, <c>templates/</c>, <c>snippets/</c>, <c>widgets/</c>, <c>assets/</c>, <c>locales/</c>. What it lacks its base has.
/// As a site wears it, some of its files and tokens are the site's own (<see cref="Worn"/>).
/// </summary>
public sealed class Theme(ThemeManifest manifest, string folder, Theme? parent)
{
    public string Name => manifest.Name;

    public ThemeManifest Manifest => manifest;

    public string Folder => folder;

    public Theme? Parent => parent;

    /// <summary>The theme without any site's overrides.</summary>
    public Theme Plain { get => field ?? this; private init; }

    /// <summary>Overrides of the site and those above it, the nearest site's first.</summary>
    public IReadOnlyList<ThemeOverride> Overrides { get; private init; } = [];

    /// <summary>Name in asset addresses: the theme's, with the site's where it is worn with overrides.</summary>
    public string Key { get => field ?? Name; private init; }

    /// <summary>What assets of a preview need in their query; empty otherwise.</summary>
    public string Query { get; private init; } = "";

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

    /// <summary>All tokens, the nearest theme's value winning, a site's own before its theme's.</summary>
    public IReadOnlyDictionary<string, string> Tokens => Merge(theme => theme.Manifest.Tokens, tokens => tokens.Tokens);

    /// <summary>Tokens that differ in the dark scheme.</summary>
    public IReadOnlyDictionary<string, string> DarkTokens => Merge(theme => theme.Manifest.DarkTokens, tokens => tokens.DarkTokens);

    /// <summary><c>auto</c>, <c>light</c> or <c>dark</c>.</summary>
    public string Scheme => Chain.SelectMany(theme => OverridesOf(theme, TokenOverrides.Path).Select(o => TokenOverrides.Of(o).Scheme).Append(theme.Manifest.Scheme))
        .FirstOrDefault(scheme => scheme is "auto" or "light" or "dark") ?? "auto";

    public IEnumerable<TokenGroup> TokenGroups => Chain.Reverse().SelectMany(theme => theme.Manifest.TokenGroups ?? []);

    public IEnumerable<ContrastRule> ContrastRules => Chain.Reverse().SelectMany(theme => theme.Manifest.Contrast ?? []);

    /// <summary>The theme as a site wears it.</summary>
    /// <param name="overrides">The nearest site's first; those of other lines of themes are left out.</param>
    /// <param name="query">For a preview: what lets a browser fetch its assets.</param>
    public Theme Worn(string site, IEnumerable<ThemeOverride> overrides, string query = "")
    {
        ThemeOverride[] mine = [.. overrides.Where(o => Chain.Any(theme => theme.Name.Equals(o.Theme, StringComparison.OrdinalIgnoreCase)))];
        return mine.Length == 0 && query.Length == 0 ? Plain : new Theme(manifest, folder, parent) { Plain = Plain, Overrides = mine, Key = $"{Name}~{site}", Query = query };
    }

    /// <summary>What stands for this relative path, best first: at each theme of the chain a site's override, then the theme's file.</summary>
    public IEnumerable<ThemeFile> Files(string relativePath)
    {
        foreach (var theme in Chain)
        {
            foreach (var written in OverridesOf(theme, relativePath))
            {
                yield return new ThemeFile(theme, relativePath, null, written);
            }

            if (Path.Combine(theme.Folder, relativePath) is var path && System.IO.File.Exists(path))
            {
                yield return new ThemeFile(theme, relativePath, path, null);
            }
        }
    }

    /// <summary>The nearest file on disk of this relative path, or null.</summary>
    public string? File(string relativePath) =>
        Chain.Select(theme => Path.Combine(theme.Folder, relativePath)).FirstOrDefault(System.IO.File.Exists);

    public IEnumerable<ThemeOverride> OverridesOf(Theme theme, string relativePath) =>
        Overrides.Where(o => o.Path == relativePath && o.Theme.Equals(theme.Name, StringComparison.OrdinalIgnoreCase));

    private SortedDictionary<string, string> Merge(Func<Theme, IReadOnlyDictionary<string, string>?> pick, Func<TokenOverrides, IReadOnlyDictionary<string, string>?> pickOwn)
    {
        SortedDictionary<string, string> merged = new(StringComparer.Ordinal);
        foreach (var theme in Chain.Reverse())
        {
            var own = OverridesOf(theme, TokenOverrides.Path).Reverse().Select(o => pickOwn(TokenOverrides.Of(o)));
            foreach (var (name, value) in own.Prepend(pick(theme)).SelectMany(tokens => tokens ?? new Dictionary<string, string>()))
            {
                merged[name] = value;
            }
        }

        return merged;
    }
}
