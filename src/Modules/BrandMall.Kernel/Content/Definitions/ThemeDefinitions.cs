using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>
/// Types and parts a theme brings: files <c>definitions/*.json</c> in the form of a recipe's <c>ContentDefinition</c> step.
/// They are laid over the modules' and under the sites' own; a theme's over its base's. Read once a theme.
/// </summary>
public sealed class ThemeDefinitions(ThemeCatalog themes)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<JsonObject>> _files = new(StringComparer.Ordinal);

    internal void LayOver(ContentTypesBuilder builder, string theme)
    {
        foreach (var file in themes.Find(theme).Chain.Reverse().SelectMany(one => _files.GetOrAdd(one.Folder, _ => Read(one))))
        {
            foreach (var (name, entry) in Entries(file, "ContentTypes"))
            {
                if (DefinitionMerge.Type(builder.Types.GetValueOrDefault(name), name, entry, Ignore) is { } type)
                {
                    builder.Types[name] = type;
                }
            }

            foreach (var (name, entry) in Entries(file, "ContentParts"))
            {
                if (DefinitionMerge.Part(builder.Parts.GetValueOrDefault(name), name, entry, Ignore) is { } part)
                {
                    builder.Parts[name] = part;
                }
            }
        }
    }

    /// <summary>What is wrong with the definitions of all themes, for the report at start.</summary>
    public IEnumerable<DefinitionProblem> Check()
    {
        foreach (var theme in themes.All)
        {
            foreach (var path in Files(theme))
            {
                var file = $"{theme.Name}/definitions/{Path.GetFileName(path)}";
                List<string> problems = [];
                try
                {
                    var json = JsonReading.Parse(File.ReadAllBytes(path)) as JsonObject ?? throw new JsonException("an object with ContentTypes or ContentParts is expected");
                    foreach (var (name, entry) in Entries(json, "ContentTypes"))
                    {
                        DefinitionMerge.Type(null, name, entry, problems.Add);
                    }

                    foreach (var (name, entry) in Entries(json, "ContentParts"))
                    {
                        DefinitionMerge.Part(null, name, entry, problems.Add);
                    }
                }
                catch (JsonException unreadable)
                {
                    problems.Add(unreadable.Message);
                }

                foreach (var problem in problems)
                {
                    yield return new DefinitionProblem(file, "", problem);
                }
            }
        }
    }

    private static List<JsonObject> Read(Theme theme)
    {
        List<JsonObject> files = [];
        foreach (var path in Files(theme))
        {
            try
            {
                files.Add(JsonReading.Parse(File.ReadAllBytes(path)) as JsonObject ?? []);
            }
            catch (JsonException)
            {
                // Said by the check at start; the theme does without.
                files.Add([]);
            }
        }

        return files;
    }

    private static IEnumerable<string> Files(Theme theme) =>
        Directory.Exists(Path.Combine(theme.Folder, "definitions")) ? Directory.GetFiles(Path.Combine(theme.Folder, "definitions"), "*.json").Order(StringComparer.Ordinal) : [];

    private static IEnumerable<(string Name, JsonObject Entry)> Entries(JsonObject file, string list) =>
        (file[list] as JsonArray ?? []).OfType<JsonObject>().Where(entry => entry["Name"].Text() is { Length: > 0 }).Select(entry => (entry["Name"].Text()!, entry));

    /// <summary>Said once at start.</summary>
    private static void Ignore(string problem)
    {
    }
}
