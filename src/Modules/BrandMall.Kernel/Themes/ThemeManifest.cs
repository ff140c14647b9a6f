using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>What <c>theme.json</c> says.</summary>
/// <param name="Base">The theme it inherits from, file by file and token by token.</param>
/// <param name="Scheme">Whether pages follow the reader's system (<c>auto</c>) or are always <c>light</c> or <c>dark</c>. A site may say otherwise.</param>
/// <param name="Tokens">Design tokens: name (<c>color-ink</c>, <c>space-4</c>, <c>font-serif</c>) to CSS value; printed as CSS variables.</param>
/// <param name="DarkTokens">Tokens that differ in the dark scheme.</param>
/// <param name="TokenGroups">What the tokens are for, in words; the form that changes them is drawn from it.</param>
/// <param name="Contrast">Pairs of colours that stand on each other, and how far apart they must be.</param>
public sealed record ThemeManifest(
    string Name,
    LocalText Title,
    string? Base = null,
    string? Scheme = null,
    IReadOnlyDictionary<string, string>? Tokens = null,
    IReadOnlyDictionary<string, string>? DarkTokens = null,
    IReadOnlyList<TokenGroup>? TokenGroups = null,
    IReadOnlyList<ContrastRule>? Contrast = null,
    JsonObject? Meta = null);
