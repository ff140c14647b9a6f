using System.Text.Json;

namespace BrandMall.Catalog.Pages;

/// <summary>The module's own texts, for what a page context says itself. Chinese where a language has none.</summary>
internal sealed class PageTexts(string folder)
{
    private readonly Lazy<Dictionary<string, Dictionary<string, string>>> _texts = new(() => Directory.EnumerateFiles(folder, "*.json")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!, StringComparer.OrdinalIgnoreCase));

    public string Say(string locale, string key) =>
        _texts.Value.GetValueOrDefault(locale)?.GetValueOrDefault(key)
        ?? _texts.Value.GetValueOrDefault(locale.Split('-')[0])?.GetValueOrDefault(key)
        ?? _texts.Value["zh-CN"][key];
}
