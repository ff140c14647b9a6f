using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>A step of Orchard Core's that has no meaning here yet is not lost: it is kept for the site and exported again.</summary>
internal sealed class KeptStep(string name, KeptSteps kept, MallDb db) : IRecipeStep
{
    /// <summary>As Orchard Core spells them.</summary>
    public static readonly string[] Names =
    [
        "feature", "AdminTemplates", "ShortcodeTemplates", "Placements", "layers", "queries", "MediaProfiles", "AdminMenu", "WorkflowType",
        "FeatureProfiles", "Sitemaps", "UrlRewriting", "Translations", "custom-settings", "CreateOrUpdateIndexProfile",
    ];

    public string Name => name;

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        await kept.KeepAsync(name, step, ct);
        await db.SaveChangesAsync(ct);
        context.Report.Done(name, "kept for export");
    }
}
