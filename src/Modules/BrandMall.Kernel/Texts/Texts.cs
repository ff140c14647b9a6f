using BrandMall.Kernel.Modules;

namespace BrandMall.Kernel.Texts;

/// <summary>What modules say to people: <c>key → text</c> files, one a language, read once. What a language lacks is said in Chinese.</summary>
public sealed class Texts(IEnumerable<TextFolder> folders)
{
    public const string Fallback = "zh-CN";

    private readonly Lazy<Dictionary<string, Dictionary<string, string>>> _byCulture = new(() => Read(folders));

    /// <summary>The text, or null where neither the language nor the fall-back has it.</summary>
    public string? Find(string culture, string key) =>
        In(culture)?.GetValueOrDefault(key) ?? In(Fallback)?.GetValueOrDefault(key);

    /// <summary>The text; the key itself where nobody wrote one, so that the gap is seen.</summary>
    public string Say(string culture, string key) => Find(culture, key) ?? key;

    /// <summary>All texts below <paramref name="prefix"/>, by the rest of their key.</summary>
    public IReadOnlyDictionary<string, string> Below(string culture, string prefix)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var (key, text) in (In(Fallback) ?? []).Concat(In(culture) ?? []).Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            texts[key[prefix.Length..]] = text;
        }

        return texts;
    }

    private Dictionary<string, string>? In(string culture) => _byCulture.Value.GetValueOrDefault(culture);

    private static Dictionary<string, Dictionary<string, string>> Read(IEnumerable<TextFolder> folders)
    {
        Dictionary<string, Dictionary<string, string>> byCulture = new(StringComparer.OrdinalIgnoreCase);
        foreach (var file in folders.Select(f => f.Path).Distinct().Where(Directory.Exists).SelectMany(path => Directory.EnumerateFiles(path, "*.json")))
        {
            var culture = Path.GetFileNameWithoutExtension(file);
            var texts = byCulture.TryGetValue(culture, out var known) ? known : byCulture[culture] = new(StringComparer.Ordinal);
            TextFile.ReadInto(texts, file);
        }

        return byCulture;
    }
}
