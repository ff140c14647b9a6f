using System.Collections.Concurrent;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Texts;

namespace BrandMall.Kernel.Themes;

/// <summary>Texts by key and language: a theme's own <c>locales/{locale}.json</c> before its base's, before the modules'. Keys may be nested in the file and are written with dots.</summary>
public sealed class ThemeTexts(IEnumerable<TextFolder> modules)
{
    public const string DefaultLocale = "zh-CN";

    private readonly ConcurrentDictionary<(Theme? Theme, string Locale), IReadOnlyDictionary<string, string>> _read = new();

    /// <summary>The text in the first of these languages that has it; the key itself when none has, so that a missing text is seen.</summary>
    public string Find(Theme? theme, IReadOnlyList<string> locales, string key)
    {
        foreach (var locale in locales)
        {
            if (_read.GetOrAdd((theme, locale), Read).TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return _read.GetOrAdd((theme, DefaultLocale), Read).GetValueOrDefault(key) ?? key;
    }

    /// <summary>Fills <c>{name}</c> in a text.</summary>
    public static string Fill(string text, IEnumerable<KeyValuePair<string, object?>> values) =>
        values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Key}}}", Liquid.LiquidArguments.AsText(value.Value) ?? "", StringComparison.Ordinal));

    private IReadOnlyDictionary<string, string> Read((Theme? Theme, string Locale) key)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        var files = modules.Select(folder => Path.Combine(folder.Path, $"{key.Locale}.json"))
            .Concat(key.Theme?.Chain.Reverse().Select(theme => Path.Combine(theme.Folder, "locales", $"{key.Locale}.json")) ?? []);
        foreach (var file in files.Where(File.Exists))
        {
            TextFile.ReadInto(texts, file);
        }

        return texts;
    }
}
