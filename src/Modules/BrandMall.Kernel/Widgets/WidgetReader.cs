using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Kernel.Widgets;

/// <summary>Reads a widget folder. What is wrong becomes problems in a designer's words; a widget with problems is left out, the others go on.</summary>
internal static class WidgetReader
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static WidgetDefinition? Read(string origin, string folder, List<DefinitionProblem> problems)
    {
        var type = Path.GetFileName(folder);
        var file = $"{type}/widget.json";
        var before = problems.Count;

        JsonObject json;
        try
        {
            json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "widget.json")), documentOptions: RecipeJson.Document)!.AsObject();
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or InvalidOperationException)
        {
            problems.Add(new DefinitionProblem(file, "", $"cannot be read: {unreadable.Message}"));
            return null;
        }

        if (Parse(json, type, file, problems) is not { } definition)
        {
            return null;
        }

        definition.Origin = origin;
        definition.Folder = folder;
        if (!File.Exists(Path.Combine(folder, $"{type}.liquid")))
        {
            problems.Add(new DefinitionProblem($"{type}/", "", $"the template {type}.liquid is missing"));
        }

        return problems.Count > before ? null : definition;
    }

    /// <summary>What a <c>widget.json</c> says, wherever it stands; null when something is wrong with it.</summary>
    public static WidgetDefinition? Parse(JsonObject json, string type, string file, List<DefinitionProblem> problems)
    {
        var before = problems.Count;
        CheckNames(json, typeof(WidgetDefinition), "$", file, problems);
        if (problems.Count > before)
        {
            return null;
        }

        try
        {
            var definition = json.Deserialize<WidgetDefinition>(s_options)!;
            problems.AddRange(WidgetRules.Check(definition, type).Select(problem => problem with { File = file }));
            return problems.Count > before ? null : definition;
        }
        catch (JsonException malformed)
        {
            problems.Add(new DefinitionProblem(file, malformed.Path ?? "", WidgetWords.Plain(malformed.Message)));
            return null;
        }
    }

    /// <summary>A misspelt member is the commonest mistake, so it is told with the nearest name that exists.</summary>
    private static void CheckNames(JsonObject json, Type shape, string path, string file, List<DefinitionProblem> problems)
    {
        var members = s_options.GetTypeInfo(shape).Properties.ToDictionary(p => p.Name, p => p.PropertyType);
        foreach (var (name, value) in json)
        {
            if (!members.TryGetValue(name, out var memberType))
            {
                var nearest = members.Keys.MinBy(known => WidgetWords.Distance(known, name));
                problems.Add(new DefinitionProblem(file, $"{path}.{name}", $"there is no member '{name}' here; did you mean '{nearest}'?"));
                continue;
            }

            Descend(value, memberType, $"{path}.{name}", file, problems);
        }
    }

    private static void Descend(JsonNode? value, Type memberType, string path, string file, List<DefinitionProblem> problems)
    {
        if (value is JsonObject child && IsShape(memberType))
        {
            CheckNames(child, memberType, path, file, problems);
        }
        else if (value is JsonArray items && memberType.IsGenericType && memberType.GetGenericArguments()[0] is var itemType && IsShape(itemType))
        {
            for (var index = 0; index < items.Count; index++)
            {
                Descend(items[index], itemType, $"{path}[{index}]", file, problems);
            }
        }
    }

    private static bool IsShape(Type type) => type.Namespace == typeof(WidgetDefinition).Namespace && type != typeof(LocalText);
}
