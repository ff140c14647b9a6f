using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Chooses the site's theme where this mall has it; the names are kept for export in any case.</summary>
internal sealed class ThemesStep(MallDb db, CurrentSite current, KeptSteps kept, Changes changes) : IRecipeStep
{
    public string Name => "themes";

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        await kept.KeepAsync(Name, step, ct);
        if (step["site"].Text() is { Length: > 0 } theme)
        {
            var site = await db.Set<Site>().SingleAsync(s => s.Id == current.Value.Id, ct);
            if (IsInstalled(theme))
            {
                site.Theme = theme;
                changes.Record("site", site.Name, site.Id);
            }
            else
            {
                context.Report.Warning(Name, $"The theme '{theme}' is not installed; the site keeps {site.Theme}.");
            }
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, 1);
    }

    private static bool IsInstalled(string theme) =>
        theme == Path.GetFileName(theme) && File.Exists(Path.Combine(AppContext.BaseDirectory, "Themes", theme, "theme.json"));
}
