using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Data;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Merges types and parts into those of the site; the <c>Replace</c> form deletes the named ones first.</summary>
internal sealed class ContentDefinitionStep(string name, bool replace, ContentDefinitions definitions, MallDb db) : IRecipeStep
{
    public string Name => name;

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        var types = Entries(step, "ContentTypes");
        var parts = Entries(step, "ContentParts");
        foreach (var entry in types)
        {
            if (entry[nameof(Name)].Text() is not { Length: > 0 } typeName)
            {
                context.Report.Error(name, "A content type has no Name.");
            }
            else if (DefinitionMerge.Type(replace ? null : await definitions.TypeAsync(typeName, ct), typeName, entry, problem => context.Report.Error(name, problem)) is { } type)
            {
                await definitions.StoreAsync(type, ct);
            }
        }

        foreach (var entry in parts)
        {
            if (entry[nameof(Name)].Text() is not { Length: > 0 } partName)
            {
                context.Report.Error(name, "A content part has no Name.");
            }
            else if (DefinitionMerge.Part(replace ? null : await definitions.PartAsync(partName, ct), partName, entry, problem => context.Report.Error(name, problem)) is { } part)
            {
                await definitions.StoreAsync(part, ct);
            }
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(name, types.Count + parts.Count);
    }

    private static List<JsonObject> Entries(JsonObject step, string list) => [.. (step[list] as JsonArray ?? []).OfType<JsonObject>()];
}
