using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content;

/// <summary>Reads JSON others wrote: strings where booleans or numbers are meant, and properties given twice (the last counts).</summary>
public static class JsonReading
{
    /// <summary>How content is stored and exported: Chinese stays readable, nothing is indented.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    /// <exception cref="JsonException">The text is not JSON; says line and position.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 });
        reader.Read();
        var node = ReadValue(ref reader);
        while (reader.Read())
        {
            // Whatever follows the value is an error the reader reports.
        }

        return node;
    }

    public static JsonNode? Parse(string json) => Parse(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>The value the reader stands on.</summary>
    public static JsonNode? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new JsonObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members[name] = ReadValue(ref reader);
                }

                return members;
            case JsonTokenType.StartArray:
                var elements = new JsonArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    elements.Add(ReadValue(ref reader));
                }

                return elements;
            case JsonTokenType.String:
                return JsonValue.Create(reader.GetString());
            case JsonTokenType.Null:
                return null;
            default:
                return JsonValue.Create(JsonElement.ParseValue(ref reader));
        }
    }

    /// <summary>Text of a string, number or boolean; null for anything else.</summary>
    public static string? Text(this JsonNode? node) => node is not JsonValue value ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
        _ => null,
    };

    /// <summary>True for <c>true</c>, <c>"true"</c> and <c>"True"</c>: scripts in recipes give strings.</summary>
    public static bool Flag(this JsonNode? node) => bool.TryParse(node.Text(), out var flag) && flag;

    public static int? Whole(this JsonNode? node) =>
        double.TryParse(node.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < int.MaxValue ? (int)number : null;
}
