using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Steps;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>
/// Orchard Core's <c>Templates</c>. An entry named like a file of a theme (<c>snippets/price.liquid</c>) becomes the site's published override of that file;
/// any other names a shape of Orchard Core's and is kept for export.
/// </summary>
internal sealed class TemplatesStep(MallDb db, CurrentSite site, ThemeCatalog themes, SiteThemes worn, ThemeFileRules rules, KeptSteps kept, Changes changes, TimeProvider clock) : IRecipeStep
{
    private const string By = "recipe";

    public string Name => "Templates";

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        JsonObject shapes = [];
        foreach (var (key, entry) in step["Templates"] as JsonObject ?? [])
        {
            var path = key.Split('#')[0];
            if (!ThemeFileRules.IsPath(path) || entry?["Content"].Text() is not { } body)
            {
                shapes[key] = entry?.DeepClone();
                continue;
            }

            if (rules.Problems(worn.Of(site.Value), path, body) is [var problem, ..])
            {
                context.Report.Warning(Name, $"{path} line {problem.Line}: {problem.Message} It was left out.");
                continue;
            }

            if (await WriteAsync(path, entry["Theme"].Text() ?? site.Value.Theme, body, ct))
            {
                made++;
            }
            else
            {
                skipped++;
            }
        }

        if (shapes.Count > 0)
        {
            await kept.KeepAsync(Name, new JsonObject { ["Templates"] = shapes }, ct);
        }

        if (made > 0)
        {
            changes.Record("theme", site.Value.Name, site.Value.Id);
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, made, skipped);
    }

    private async Task<bool> WriteAsync(string path, string theme, string body, CancellationToken ct)
    {
        var name = themes.Has(theme) ? themes.Find(theme).Name : theme;
        var row = await db.Set<ThemeOverrideRow>().Include(r => r.Versions).FirstOrDefaultAsync(r => r.Theme == name && r.Path == path, ct);
        if (row is null)
        {
            row = new ThemeOverrideRow { SiteId = site.Value.Id, Theme = name, Path = path };
            db.Add(row);
        }

        if (row.PublishedBody == body)
        {
            return false;
        }

        row.Write(body, By, clock.GetUtcNow());
        row.Publish(By, clock.GetUtcNow(), null);
        return true;
    }
}
