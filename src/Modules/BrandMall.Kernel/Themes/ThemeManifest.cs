using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>What <c>theme.json</c> says.</summary>
/// <param name="Base">The theme it inherits from, file by file and token by token.</param>
/// <param name="Tokens">Design tokens: name (<c>color-ink</c>, <c>space-4</c>, <c>font-serif</c>) to CSS value; printed as CSS variables.</param>
/// <param name="DarkTokens">Tokens that differ when the reader's system is dark.</param>
public sealed record ThemeManifest(string Name, LocalText Title, string? Base = null, IReadOnlyDictionary<string, string>? Tokens = null, IReadOnlyDictionary<string, string>? DarkTokens = null, JsonObject? Meta = null);
