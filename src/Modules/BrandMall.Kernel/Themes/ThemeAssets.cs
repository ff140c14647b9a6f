using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// A theme's files for browsers, addressed by what they hold (<c>/assets/{theme}/{name}.{hash}.{ext}</c>), so that they may be kept for ever.
/// <c>theme.css</c> is the tokens, the base styles and every widget's; <c>theme.js</c> every widget's script. A site with overrides has a <c>theme.css</c> of its own.
/// </summary>
public sealed class ThemeAssets(WidgetCatalog widgets)
{
    public const string Styles = "theme.css";
    public const string Script = "theme.js";
    private const int HashLength = 17;

    private sealed record Made(long Generation, ConcurrentDictionary<string, ThemeAsset?> ByName);

    private readonly ConditionalWeakTable<Theme, Made> _assets = [];

    /// <summary>The asset of this plain name, or null.</summary>
    public ThemeAsset? Find(Theme theme, string name) =>
        name == Styles || theme.Plain == theme ? MadeOf(theme).GetOrAdd(name, n => Make(theme, n)) : Find(theme.Plain, name);

    /// <summary>What was made of this theme, as long as the widget types are the same.</summary>
    private ConcurrentDictionary<string, ThemeAsset?> MadeOf(Theme theme)
    {
        var generation = widgets.Generation;
        if (!_assets.TryGetValue(theme, out var made) || made.Generation != generation)
        {
            made = new Made(generation, new());
            _assets.AddOrUpdate(theme, made);
        }

        return made.ByName;
    }

    /// <summary>Address that changes with the content; the plain address when there is no such file.</summary>
    public string Url(Theme theme, string name)
    {
        var wearer = name == Styles ? theme : theme.Plain;
        return $"/assets/{wearer.Key}/{Find(wearer, name)?.FingerprintedName ?? name}{wearer.Query}";
    }

    /// <summary>The asset an address names. A fingerprint of another day leads to today's content, which must then not be kept.</summary>
    public ThemeAsset? ByAddress(Theme theme, string address, out bool fingerprinted)
    {
        fingerprinted = false;
        var extension = Path.GetExtension(address);
        var stem = address[..^extension.Length];
        var hash = Path.GetExtension(stem);
        if (hash.Length == HashLength && Find(theme, stem[..^hash.Length] + extension) is { } asset)
        {
            fingerprinted = asset.FingerprintedName == address;
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
            Styles => Encoding.UTF8.GetBytes(ThemeStyles.Write(theme, widgets)),
            Script => Encoding.UTF8.GetBytes(BuildScript(theme)),
            _ => theme.File($"assets/{name}") is { } file ? File.ReadAllBytes(file) : null,
        };
        if (bytes is null)
        {
            return null;
        }

        var extension = Path.GetExtension(name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..(HashLength - 1)];
        return new ThemeAsset(name, $"{name[..^extension.Length]}.{hash}{extension}", bytes);
    }

    private string BuildScript(Theme theme)
    {
        StringBuilder script = new();
        var own = theme.Chain.Reverse().Select(ancestor => Path.Combine(ancestor.Folder, "assets")).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.js", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        foreach (var file in own.Concat(widgets.All.Select(w => w.File("js")).OfType<string>()))
        {
            // Each file keeps its names to itself.
            script.Append("{\n").Append(File.ReadAllText(file)).Append("\n}\n");
        }

        return script.ToString();
    }
}
