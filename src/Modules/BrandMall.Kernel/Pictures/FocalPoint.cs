using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pictures;

/// <summary>A point of a picture, in percent of its width and height.</summary>
public readonly record struct FocalPoint(int X, int Y)
{
    public static FocalPoint Centre { get; } = new(50, 50);

    /// <summary>Reads <c>{ "x": 30, "y": 60 }</c>; null when it is no such thing.</summary>
    public static FocalPoint? Read(JsonNode? node) =>
        node is JsonObject point && Percent(point["x"]) is { } x && Percent(point["y"]) is { } y ? new FocalPoint(x, y) : null;

    private static int? Percent(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<double>(out var number) && double.IsFinite(number) ? (int)Math.Clamp(Math.Round(number), 0, 100) : null;
}
