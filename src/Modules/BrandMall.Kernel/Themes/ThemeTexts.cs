using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Texts;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// Texts by key and language: a theme's own <c>locales/{locale}.json</c> before its base's, before the modules'. Keys may be nested in the file and are written with dots.
/// A site's override of such a file counts key by key.
/// </summary>
public sealed class ThemeTexts(IEnumerable<TextFolder> modules)
{
    public const string DefaultLocale = "zh-CN";

    private static readonly object s_noTheme = new();
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<string, IReadOnlyDictionary<string, string>>> _read = [];

    /// <summary>The text in the first of these languages that has it; the key itself when none has, so that a missing text is seen.</summary>
    public string Find(Theme? theme, IReadOnlyList<string> locales, string key)
    {
        var byLocale = _read.GetValue(theme ?? s_noTheme, _ => new());
        foreach (var locale in locales)
        {
            if (byLocale.GetOrAdd(locale, l => Read(theme, l)).TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return byLocale.GetOrAdd(DefaultLocale, l => Read(theme, l)).GetValueOrDefault(key) ?? key;
    }

    /// <summary>Fills <c>{name}</c> in a text.</summary>
    public static string Fill(string text, IEnumerable<KeyValuePair<string, object?>> values) =>
        values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Key}}}", Liquid.LiquidArguments.AsText(value.Value) ?? "", StringComparison.Ordinal));

    private Dictionary<string, string> Read(Theme? theme, string locale)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var file in modules.Select(folder => Path.Combine(folder.Path, $"{locale}.json")).Where(File.Exists))
        {
            TextFile.ReadInto(texts, file);
        }

        foreach (var file in theme?.Files($"locales/{locale}.json").Reverse() ?? [])
        {
            try
            {
                TextFile.ParseInto(texts, file.Read());
            }
            catch (JsonException unreadable) when (file.Override is not null)
            {
                ThemeFallbacks.Record(file.Override, unreadable.Message);
            }
        }

        return texts;
    }
}
