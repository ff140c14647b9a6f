using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>From a content item to its shape with the alternates Orchard gives it.</summary>
internal static class ContentShapes
{
    private static readonly string[] s_silent = ["AutoroutePart", "AliasPart", "LayerMetadata", "LocalizationPart", "ContainedPart"];

    public static Shape Build(OrchardItem item, string? displayType, OrchardScene scene)
    {
        var stereotype = scene.Stereotype(item.ContentType);
        var suffix = displayType is null or "" or "Detail" ? string.Empty : "_" + displayType;
        var shapeType = (stereotype.Length > 0 ? stereotype : "Content") + suffix;
        var shape = new Shape(shapeType);
        shape.Metadata.DisplayType = suffix.Length == 0 ? "Detail" : displayType;
        shape.Properties["ContentItem"] = item;
        shape.Properties["Stereotype"] = stereotype;
        AddAlternates(shape.Metadata.Alternates, item, shapeType, stereotype, suffix);

        var zone = new Shape("ContentZone");
        zone.Metadata.Name = "Content";
        shape.Add(zone);
        foreach (var (name, value) in item.Json)
        {
            if (value is JsonObject part && !s_silent.Contains(name))
            {
                AddPart(zone, item, name, part, suffix, scene);
            }
        }

        return shape;
    }

    private static void AddAlternates(IList<string> alternates, OrchardItem item, string shapeType, string stereotype, string suffix)
    {
        if (stereotype.Length > 0)
        {
            alternates.Add("Stereotype" + suffix);
            alternates.Add(shapeType);
        }

        alternates.Add($"{shapeType}__{ShapeNames.Encode(item.ContentType)}");
        if (shapeType is not ("Content" or "Widget"))
        {
            return;
        }

        if (shapeType == "Content")
        {
            alternates.Add("Content_Detail");
            alternates.Add($"Content__{item.ContentType}");
            alternates.Add($"Content_Detail__{item.ContentType}");
        }

        foreach (var (kind, value) in (ReadOnlySpan<(string, JsonNode?)>)[("Alias", item.Json["AliasPart"]?["Alias"]), ("Slug", item.Json["AutoroutePart"]?["Path"])])
        {
            if ((string?)value is { Length: > 0 } name)
            {
                alternates.Add($"{shapeType}__{kind}__{ShapeNames.Encode(name)}");
                if (shapeType == "Content")
                {
                    alternates.Add($"Content_Detail__{kind}__{ShapeNames.Encode(name)}");
                }
            }
        }
    }

    private static void AddPart(Shape zone, OrchardItem item, string part, JsonObject json, string suffix, OrchardScene scene)
    {
        var fields = json.Where(f => f.Value is JsonObject && scene.FieldType(item.ContentType, part, f.Key) is not null).ToList();
        if (fields.Count < json.Count || json.Count == 0)
        {
            zone.Add(PartShape(item, part, json, suffix, scene));
        }

        foreach (var (name, value) in fields)
        {
            zone.Add(FieldShape(item, part, name, scene.FieldType(item.ContentType, part, name)!, (JsonObject)value!, suffix));
        }
    }

    private static Shape PartShape(OrchardItem item, string part, JsonObject json, string suffix, OrchardScene scene)
    {
        var shape = new Shape(HasTemplate(part, scene) || part.EndsWith("Part", StringComparison.Ordinal) ? part : "ContentPart");
        shape.Metadata.Name = part;
        shape.Metadata.Alternates.Add($"{part}{suffix}");
        shape.Metadata.Alternates.Add($"{item.ContentType}__{part}");
        if (suffix.Length > 0)
        {
            shape.Metadata.Alternates.Add($"{item.ContentType}{suffix}__{part}");
        }

        shape.Properties["ContentItem"] = item;
        shape.Properties["ContentPart"] = json;
        foreach (var (name, value) in json)
        {
            shape.Properties.TryAdd(name, value);
        }

        if (!ShapeNames.Candidates(shape.Metadata).Any(type => scene.Templates(type) is not null))
        {
            // Orchard's own templates print these three as they are, other parts nothing.
            shape.Metadata.ChildContent = new LiquidHtml(part switch
            {
                "HtmlBodyPart" => (string?)json["Html"],
                "MarkdownBodyPart" => WritingFilters.Markdown((string?)json["Markdown"] ?? string.Empty),
                "LiquidPart" => (string?)json["Liquid"],
                _ => null,
            } ?? string.Empty);
        }

        return shape;
    }

    private static Shape FieldShape(OrchardItem item, string part, string field, string type, JsonObject json, string suffix)
    {
        var shape = new Shape(type);
        shape.Metadata.Name = $"{part}-{field}";
        foreach (var dt in suffix.Length > 0 ? [string.Empty, suffix] : new[] { string.Empty })
        {
            shape.Metadata.Alternates.Add($"{part}{dt}__{field}");
            shape.Metadata.Alternates.Add($"{item.ContentType}{dt}__{type}");
            shape.Metadata.Alternates.Add($"{item.ContentType}{dt}__{part}__{field}");
        }

        shape.Properties["ContentItem"] = item;
        shape.Properties["Field"] = json;
        shape.Properties["PartFieldDefinition"] = new Dictionary<string, object?>
        {
            ["Name"] = field,
            ["PartDefinition"] = new Dictionary<string, object?> { ["Name"] = part },
        };
        foreach (var (name, value) in json)
        {
            shape.Properties.TryAdd(name, value);
        }

        return shape;
    }

    private static bool HasTemplate(string part, OrchardScene scene) => scene.Templates(part.ToLowerInvariant()) is not null;
}
