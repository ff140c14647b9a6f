using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Widgets;

/// <summary>How settings written for version <paramref name="From"/> become those of the next.</summary>
public sealed record WidgetMigration(int From, IReadOnlyDictionary<string, string>? Rename = null, IReadOnlyList<string>? Remove = null, JsonObject? Set = null);
