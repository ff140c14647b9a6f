using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Admin;

/// <summary>Checks what a form sent against its fields: nothing unknown, nothing missing, everything of its kind. Members the form does not have are dropped.</summary>
public static class FormValues
{
    private const int MostRows = 1_000;
    private const int LongestText = 200;
    private const int LongestBody = 100_000;

    /// <param name="isNew">Fields said once are then needed; later they are ignored.</param>
    public static JsonObject Check(AdminForm form, JsonObject sent, bool isNew)
    {
        JsonObject values = [];
        List<RuleViolationException> refused = [];
        foreach (var field in form.Sections.SelectMany(s => s.Fields).Where(f => f.Kind != "read" && (isNew || !f.Once)))
        {
            if (isNew || sent.ContainsKey(field.Name))
            {
                values[field.Name] = Gather(field, sent[field.Name], field.Name, refused);
            }
        }

        RuleViolationException.ThrowIfAny(refused);

        if (sent["version"] is JsonValue version)
        {
            values["version"] = version.DeepClone();
        }

        return values;
    }

    /// <summary>One fault must not hide the next: people mend a form in one go.</summary>
    private static JsonNode? Gather(AdminField field, JsonNode? value, string path, List<RuleViolationException> refused)
    {
        try
        {
            return Check(field, value, path);
        }
        catch (RuleViolationException refusal)
        {
            refused.AddRange(refusal.All.Count > 0 ? refusal.All : [refusal]);
            return null;
        }
    }

    private static JsonNode? Check(AdminField field, JsonNode? value, string path)
    {
        if (value is null || (value is JsonValue v && v.TryGetValue<string>(out var said) && string.IsNullOrWhiteSpace(said)) || (field.Required && value is JsonArray { Count: 0 }))
        {
            return field.Required ? throw Refuse("form.required", "This has to be filled in.", path) : null;
        }

        return field.Kind switch
        {
            "text" or "lines" or "rich" or "media" or "colour" => Text(field, value, path),
            "number" or "percent" => Number(field, value, path),
            "money" => Money(value, path),
            "switch" => value is JsonValue flag && flag.TryGetValue<bool>(out var on) ? JsonValue.Create(on) : throw Refuse("form.kind", "This is neither on nor off.", path),
            "select" => Choice(field, Text(field, value, path), path),
            "multiselect" => new JsonArray([.. List(field, value, path).Select(item => Choice(field, Text(field, item, path), path))]),
            "tags" => new JsonArray([.. List(field, value, path).Select(item => Text(field with { Max = LongestText }, item, path))]),
            "instant" => Instant(value, path),
            "rule" => value is JsonObject rule ? rule.DeepClone() : throw Refuse("form.kind", "This is not a rule.", path),
            "rows" => Rows(field, value, path),
            _ => throw new InvalidOperationException($"A form has no fields of the kind '{field.Kind}'."),
        };
    }

    private static JsonArray Rows(AdminField field, JsonNode value, string path)
    {
        List<RuleViolationException> refused = [];
        JsonArray rows = [.. List(field, value, path).Select((row, index) =>
        {
            var cells = row as JsonObject ?? throw Refuse("form.kind", "A row is an object.", $"{path}[{index}]");
            return (JsonNode)new JsonObject(field.Fields!.Where(f => f.Kind != "read").Select(cell => KeyValuePair.Create(cell.Name, Gather(cell, cells[cell.Name], $"{path}[{index}].{cell.Name}", refused))));
        })];
        RuleViolationException.ThrowIfAny(refused);
        return rows;
    }

    private static IEnumerable<JsonNode> List(AdminField field, JsonNode value, string path)
    {
        var list = value as JsonArray ?? throw Refuse("form.kind", "This is not a list.", path);
        return list.Count > (field.Max ?? MostRows) ? throw Refuse("form.many", $"There are more than {field.Max ?? MostRows}.", path) : list.OfType<JsonNode>();
    }

    private static JsonValue Text(AdminField field, JsonNode value, string path)
    {
        var text = value is JsonValue v && v.TryGetValue<string>(out var said) ? said.Trim() : throw Refuse("form.kind", "This is not a text.", path);
        var max = field.Max ?? (field.Kind is "rich" or "lines" ? LongestBody : LongestText);
        return text.Length > max ? throw Refuse("form.long", $"At most {max} characters.", path) : JsonValue.Create(text);
    }

    private static JsonValue Number(AdminField field, JsonNode value, string path)
    {
        var number = value is JsonValue v && v.TryGetValue<JsonElement>(out var element) && element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var said) ? said
            : value is JsonValue own && own.TryGetValue<long>(out var whole) ? whole
            : throw Refuse("form.kind", "This is not a number.", path);
        return number > (field.Max ?? 1_000_000_000_000) ? throw Refuse("form.high", $"At most {field.Max ?? 1_000_000_000_000}.", path) : JsonValue.Create(number);
    }

    private static JsonObject Money(JsonNode value, string path) =>
        value is JsonObject money && money["minor"] is JsonValue minor && minor.TryGetValue<long>(out var amount) && money["currency"] is JsonValue code && code.TryGetValue<string>(out var currency) && currency.Length == 3
            ? amount is >= 0 and <= 1_000_000_000_000 ? new JsonObject { ["minor"] = amount, ["currency"] = currency } : throw Refuse("form.money", "A price is not below zero.", path)
            : throw Refuse("form.kind", "This is not an amount of money.", path);

    private static JsonValue Choice(AdminField field, JsonValue value, string path) =>
        field.Options?.Any(o => o.Value == value.GetValue<string>()) == true ? value : throw Refuse("form.choice", $"'{value}' is not one of the choices.", path);

    private static JsonValue Instant(JsonNode value, string path) =>
        value is JsonValue v && v.TryGetValue<string>(out var said) && DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? JsonValue.Create(instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture))
            : throw Refuse("form.kind", "This is not a date and time.", path);

    private static RuleViolationException Refuse(string code, string message, string field) => new(code, message, field);
}
