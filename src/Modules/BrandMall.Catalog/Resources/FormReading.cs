using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Reads what a form sent; it has been checked against its fields by now.</summary>
internal static class FormReading
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>An emptied field is an empty text.</summary>
    public static string Text(this JsonObject values, string name) => values[name]?.GetValue<string>() ?? "";

    public static bool Flag(this JsonObject values, string name) => values[name]?.GetValue<bool>() ?? false;

    public static long? Number(this JsonObject values, string name) => values[name] is JsonValue number ? (long)decimal.Round(number.GetValue<decimal>()) : null;

    public static DateTimeOffset? Instant(this JsonObject values, string name) => values[name] is JsonValue text ? DateTimeOffset.Parse(text.GetValue<string>(), CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<string> Words(this JsonObject values, string name) => [.. (values[name] as JsonArray ?? []).OfType<JsonNode>().Select(word => word.GetValue<string>())];

    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)JsonValue.Create(word))]);

    public static string? Iso(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The form was opened on an older state: saving would undo what somebody did meanwhile.</summary>
    public static void SameVersion(this JsonObject values, int version)
    {
        if (values["version"] is JsonValue said && said.TryGetValue<int>(out var seen) && seen != version)
        {
            throw new DbUpdateConcurrencyException("The form is older than the row.");
        }
    }

    public static IReadOnlyDictionary<string, LocalText> Translations(this JsonObject values) => new SortedDictionary<string, LocalText>(
        (values["translations"] as JsonArray ?? []).OfType<JsonObject>().GroupBy(row => row.Text("locale")).ToDictionary(g => g.Key, g => new LocalText(Filled(g.First().Text("title")), Filled(g.First().Text("description")))), StringComparer.Ordinal);

    public static JsonArray Write(IReadOnlyDictionary<string, LocalText> translations) =>
        new([.. translations.Select(t => (JsonNode)new JsonObject { ["locale"] = t.Key, ["title"] = t.Value.Title, ["description"] = t.Value.Description })]);

    public static string? Filled(string text) => text.Length == 0 ? null : text;

    public static RuleViolationException Unknown(string what, string name, string field) => new($"{what}.unknown", $"There is no {what} '{name}'.", field);
}
