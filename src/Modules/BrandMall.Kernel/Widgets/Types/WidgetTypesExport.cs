using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>The brand's widget types, so that the pages that hold them are shown where they are taken to.</summary>
internal sealed class WidgetTypesExport(WidgetTypeDesk desk) : IExportedPart
{
    public async Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        if (await desk.AllAsync(ct) is [_, ..] rows)
        {
            package.AddStep(WidgetTypesStep.StepName, new JsonObject
            {
                ["Types"] = new JsonArray([.. rows.Select(row => new JsonObject { ["Definition"] = JsonNode.Parse(row.Json, documentOptions: RecipeJson.Document), ["Liquid"] = row.Liquid, ["Css"] = row.Css })]),
            });
        }
    }
}
