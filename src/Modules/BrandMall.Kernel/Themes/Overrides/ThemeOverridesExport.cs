using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes.Export;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>The overrides a site wears, inherited ones with them, as a <c>Templates</c> step.</summary>
internal sealed class ThemeOverridesExport(ThemeDesk desk) : IExportedPart
{
    public Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        // The nearest site's for each file of each theme; token records lie over each other and become one.
        JsonObject templates = [];
        foreach (var group in desk.Theme.Overrides.GroupBy(o => (o.Theme, o.Path)).OrderBy(g => g.Key.Path, StringComparer.Ordinal).ThenBy(g => g.Key.Theme, StringComparer.Ordinal))
        {
            var body = group.Key.Path == TokenOverrides.Path ? Merged(group) : group.First().Body;
            var key = templates.ContainsKey(group.Key.Path) ? $"{group.Key.Path}#{group.Key.Theme}" : group.Key.Path;
            templates[key] = new JsonObject { ["Description"] = "", ["Content"] = body, ["Theme"] = group.Key.Theme };
        }

        if (templates.Count > 0)
        {
            package.AddStep("Templates", new JsonObject { ["Templates"] = templates });
        }

        return Task.CompletedTask;
    }

    private static string Merged(IEnumerable<ThemeOverride> nearestFirst)
    {
        string? scheme = null;
        SortedDictionary<string, string> tokens = new(StringComparer.Ordinal), dark = new(StringComparer.Ordinal);
        foreach (var own in nearestFirst.Reverse().Select(TokenOverrides.Of))
        {
            scheme = own.Scheme ?? scheme;
            Lay(tokens, own.Tokens);
            Lay(dark, own.DarkTokens);
        }

        return System.Text.Json.JsonSerializer.Serialize(new TokenOverrides(scheme, tokens, dark), Recipes.RecipeJson.Options);
    }

    private static void Lay(SortedDictionary<string, string> under, IReadOnlyDictionary<string, string>? over)
    {
        foreach (var (name, value) in over ?? new Dictionary<string, string>())
        {
            under[name] = value;
        }
    }
}
