using System.Runtime.CompilerServices;
using System.Text.Json;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Kernel.Themes;

/// <summary>Tokens as a site set them: a record of its own among the site's overrides, merged token by token.</summary>
/// <param name="Scheme">Null: as the theme has it.</param>
/// <param name="Tokens">Only those that differ.</param>
public sealed record TokenOverrides(string? Scheme = null, IReadOnlyDictionary<string, string>? Tokens = null, IReadOnlyDictionary<string, string>? DarkTokens = null)
{
    public const string Path = "tokens.json";

    private static readonly ConditionalWeakTable<ThemeOverride, TokenOverrides> s_read = [];
    private static readonly TokenOverrides s_none = new();

    /// <summary>What the override says; nothing when it does not read.</summary>
    public static TokenOverrides Of(ThemeOverride written) => s_read.GetValue(written, static w =>
    {
        try
        {
            return JsonSerializer.Deserialize<TokenOverrides>(w.Body, RecipeJson.Options) ?? s_none;
        }
        catch (JsonException unreadable)
        {
            ThemeFallbacks.Record(w, unreadable.Message);
            return s_none;
        }
    });
}
