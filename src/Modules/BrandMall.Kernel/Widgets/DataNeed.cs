using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>Data the widget needs: an answer of <paramref name="Provider"/>, seen by the template as <c>data.{As}</c>.</summary>
/// <param name="Params">Literal values, <c>"$setting"</c> for a setting, <c>"$context.x"</c> for what the page is about.</param>
public sealed record DataNeed(string As, string Provider, JsonObject? Params = null, IReadOnlyList<string>? Tags = null);
