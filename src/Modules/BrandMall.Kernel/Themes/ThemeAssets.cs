using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// A theme's files for browsers, addressed by what they hold (<c>/assets/{theme}/{name}.{hash}.{ext}</c>), so that they may be kept for ever.
/// <c>theme.css</c> is the tokens, the base styles and every widget's; <c>theme.js</c> every widget's script.
/// </summary>
public sealed class ThemeAssets(WidgetCatalog widgets)
{
    public const string Styles = "theme.css";
    public const string Script = "theme.js";

    private readonly ConcurrentDictionary<(string Theme, string Name), ThemeAsset?> _assets = new();

    /// <summary>The asset of this plain name, or null.</summary>
    public ThemeAsset? Find(Theme theme, string name) => _assets.GetOrAdd((theme.Name, name), _ => Make(theme, name));

    /// <summary>Address that changes with the content; the plain address when there is no such file.</summary>
    public string Url(Theme theme, string name) =>
        Find(theme, name) is { } asset ? $"/assets/{theme.Name}/{asset.FingerprintedName}" : $"/assets/{theme.Name}/{name}";

    /// <summary>The asset an address names, by its plain or fingerprinted name.</summary>
    public ThemeAsset? ByAddress(Theme theme, string address, out bool fingerprinted)
    {
        fingerprinted = false;
        var extension = Path.GetExtension(address);
        var stem = address[..^extension.Length];
        var hash = Path.GetExtension(stem);
        if (hash.Length == 17 && Find(theme, stem[..^hash.Length] + extension) is { } asset && asset.FingerprintedName == address)
        {
            fingerprinted = true;
            return asset;
        }

        return Find(theme, address);
    }

    private ThemeAsset? Make(Theme theme, string name)
    {
        if (name.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(name))
        {
            return null;
        }

        var bytes = name switch
        {
            Styles => Encoding.UTF8.GetBytes(BuildStyles(theme)),
            Script => Encoding.UTF8.GetBytes(BuildScript(theme)),
            _ => theme.File($"assets/{name}") is { } file ? File.ReadAllBytes(file) : null,
        };
        if (bytes is null)
        {
            return null;
        }

        var extension = Path.GetExtension(name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return new ThemeAsset(name, $"{name[..^extension.Length]}.{hash}{extension}", bytes);
    }

    private string BuildStyles(Theme theme)
    {
        StringBuilder css = new();
        AppendTokens(css, ":root", theme.Tokens);
        if (theme.DarkTokens.Count > 0)
        {
            css.Append("@media (prefers-color-scheme: dark){");
            AppendTokens(css, ":root", theme.DarkTokens);
            css.Append("}\n");
        }

        foreach (var ancestor in theme.Chain.Reverse())
        {
            foreach (var file in Sheets(ancestor, "assets", "*.css"))
            {
                css.AppendLine(File.ReadAllText(file));
            }

            if (ancestor.Parent is null)
            {
                foreach (var widget in widgets.All)
                {
                    AppendFile(css, Path.Combine(widget.Folder, $"{widget.Type}.css"));
                }
            }

            foreach (var file in Sheets(ancestor, "widgets", "*.css", SearchOption.TopDirectoryOnly))
            {
                css.AppendLine(File.ReadAllText(file));
            }
        }

        return css.ToString();
    }

    private string BuildScript(Theme theme)
    {
        StringBuilder script = new();
        foreach (var file in theme.Chain.Reverse().SelectMany(ancestor => Sheets(ancestor, "assets", "*.js")).Concat(widgets.All.Select(w => Path.Combine(w.Folder, $"{w.Type}.js")).Where(File.Exists)))
        {
            // Each file keeps its names to itself.
            script.Append("{\n").Append(File.ReadAllText(file)).Append("\n}\n");
        }

        return script.ToString();
    }

    private static IEnumerable<string> Sheets(Theme theme, string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Path.Combine(theme.Folder, folder) is var path && Directory.Exists(path)
            ? Directory.GetFiles(path, pattern, depth).Order(StringComparer.Ordinal)
            : [];

    private static void AppendTokens(StringBuilder css, string selector, IReadOnlyDictionary<string, string> tokens)
    {
        css.Append(selector).Append('{');
        foreach (var (name, value) in tokens)
        {
            css.Append("--").Append(name).Append(':').Append(value).Append(';');
        }

        css.Append("}\n");
    }

    private static void AppendFile(StringBuilder css, string file)
    {
        if (File.Exists(file))
        {
            css.AppendLine(File.ReadAllText(file));
        }
    }
}
