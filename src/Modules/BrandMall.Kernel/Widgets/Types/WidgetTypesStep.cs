using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Our own step <c>WidgetTypes</c>: widget types of the brand. One that does not hold is told and left out; one that is the same already is passed over.</summary>
internal sealed class WidgetTypesStep(MallDb db, WidgetTypeDesk desk, WidgetTypeRules rules) : IRecipeStep
{
    public const string StepName = "WidgetTypes";

    public string Name => StepName;

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        foreach (var entry in (step["Types"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var definition = entry["Definition"] as JsonObject ?? [];
            var (liquid, css) = (entry["Liquid"]?.ToString() ?? "", entry["Css"]?.ToString() ?? "");
            var (sound, problems) = rules.Check(definition, liquid, css);
            if (problems is [var problem, ..])
            {
                context.Report.Warning(Name, $"{definition["type"]}: {problem.Where} {problem.Message} It was left out.");
                continue;
            }

            var row = await desk.FindAsync(sound!.Type, ct);
            if (row is not null && row.Json == definition.ToJsonString(RecipeJson.Options) && row.Liquid == liquid && row.Css == css)
            {
                skipped++;
                continue;
            }

            desk.Write(row, sound.Type, definition, liquid, css, "recipe");
            made++;
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, made, skipped);
    }
}
