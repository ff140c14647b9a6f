using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Orchard Core's way of merging definitions: parts and fields are added or updated, settings merged, nothing is removed.</summary>
internal static class DefinitionMerge
{
    /// <returns>Null when the entry is wrong; <paramref name="refuse"/> was told why.</returns>
    public static ContentTypeDefinition? Type(ContentTypeDefinition? known, string name, JsonObject entry, Action<string> refuse)
    {
        var type = known is null ? new ContentTypeDefinition { Name = name } : Copy(known);
        if (entry[nameof(type.DisplayName)].Text() is { Length: > 0 } displayName || known is null)
        {
            type.DisplayName = entry[nameof(type.DisplayName)].Text() ?? name;
            JsonMerge.Into(type.Settings, entry[nameof(type.Settings)] as JsonObject ?? []);
            type.Extra = Extra(type.Extra, entry, "Name", nameof(type.DisplayName), nameof(type.Settings), "ContentTypePartDefinitionRecords");
        }

        foreach (var record in (entry["ContentTypePartDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (record[nameof(ContentTypePart.PartName)].Text() is not { Length: > 0 } partName)
            {
                refuse($"A part of the type '{name}' has no PartName.");
                return null;
            }

            var instance = record["Name"].Text() is { Length: > 0 } own ? own : partName;
            var part = type.Parts.FirstOrDefault(p => p.Name == instance);
            if (part is null)
            {
                part = new ContentTypePart { PartName = partName, Name = instance };
                type.Parts.Add(part);
            }

            JsonMerge.Into(part.Settings, record[nameof(part.Settings)] as JsonObject ?? []);
            part.Extra = Extra(part.Extra, record, "Name", nameof(part.PartName), nameof(part.Settings));
        }

        return type;
    }

    /// <inheritdoc cref="Type"/>
    public static ContentPartDefinition? Part(ContentPartDefinition? known, string name, JsonObject entry, Action<string> refuse)
    {
        var part = known is null ? new ContentPartDefinition { Name = name } : Copy(known);
        JsonMerge.Into(part.Settings, entry[nameof(part.Settings)] as JsonObject ?? []);
        part.Extra = Extra(part.Extra, entry, "Name", nameof(part.Settings), "ContentPartFieldDefinitionRecords");
        foreach (var record in (entry["ContentPartFieldDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (record["Name"].Text() is not { Length: > 0 } fieldName)
            {
                refuse($"A field of the part '{name}' has no Name.");
                return null;
            }

            var index = part.Fields.FindIndex(f => f.Name == fieldName);
            var before = index < 0 ? null : part.Fields[index];
            var field = new ContentField { Name = fieldName, FieldType = record["FieldName"].Text() ?? before?.FieldType ?? "TextField", Settings = before?.Settings ?? [] };
            JsonMerge.Into(field.Settings, record[nameof(field.Settings)] as JsonObject ?? []);
            field.Extra = Extra(before?.Extra, record, "Name", "FieldName", nameof(field.Settings));
            if (index < 0)
            {
                part.Fields.Add(field);
            }
            else
            {
                part.Fields[index] = field;
            }
        }

        return part;
    }

    private static T Copy<T>(T definition) => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToNode(definition, JsonReading.Compact), JsonReading.Compact)!;

    private static Dictionary<string, JsonElement>? Extra(Dictionary<string, JsonElement>? before, JsonObject entry, params string[] known)
    {
        foreach (var (name, value) in entry.Where(member => !known.Contains(member.Key)))
        {
            before ??= [];
            before[name] = JsonSerializer.SerializeToElement(value, JsonReading.Compact);
        }

        return before;
    }
}
