using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes.Scripts;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Recipes;

/// <summary>
/// Runs recipes, each step in a scope and transaction of its own. A step nobody knows becomes a warning; a step that fails is undone, reported, and ends the run
/// (what the steps before it did stays, and running the recipe again goes on from there).
/// </summary>
public sealed class RecipeRunner(IServiceScopeFactory scopes, SiteRegistry sites, SiteScopes siteScopes, RecipeShelf shelf, RecipeParameters parameters)
{
    private const int MaxDepth = 8;

    /// <param name="file">Path of a recipe file or of a zip with one in it, or the name of a known recipe.</param>
    /// <param name="siteName">The site its steps act on unless they name another; the default one when null. An empty mall gets it as its first site.</param>
    public async Task<RecipeReport> RunAsync(string file, string? siteName, CancellationToken ct)
    {
        var report = new RecipeReport();
        if (file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(file))
        {
            using var package = await RecipePackage.OpenAsync(file, report, ct);
            if (package?.RecipePath is { } path)
            {
                await RunFileAsync(path, siteName, report, 0, ct);
            }
        }
        else if (await shelf.FindAsync(file, null, ct) is { } path)
        {
            await RunFileAsync(path, siteName, report, 0, ct);
        }
        else
        {
            report.Error("recipe", $"There is no recipe '{file}'.");
        }

        return report;
    }

    private async Task RunFileAsync(string path, string? siteName, RecipeReport report, int depth, CancellationToken ct)
    {
        RecipeFile recipe;
        try
        {
            recipe = await RecipeFile.ReadAsync(path, ct);
        }
        catch (JsonException malformed)
        {
            report.Error("recipe", $"{Path.GetFileName(path)} line {malformed.LineNumber + 1}, column {malformed.BytePositionInLine + 1}: {malformed.Message}");
            return;
        }

        if (recipe.IgnoredVariables)
        {
            report.Warning("recipe", $"{recipe.Name}: variables stand after the steps and are not read.");
        }

        if (siteName is not null && sites.Map.All.Count > 0 && sites.Map.ByName(siteName) is null && !MakesSite(recipe, siteName))
        {
            report.Error("recipe", $"There is no site named '{siteName}'. Known sites: {string.Join(", ", sites.Map.All.Select(s => s.Name))}.");
            return;
        }

        var memory = new RecipeMemory();
        await RecallAsync(memory, recipe.Name, siteName, ct);
        using var scripts = new RecipeScripts(recipe, memory, name => parameters.Find(name, Site(siteName)), parameters.Configuration, message => report.Warning("script", message));
        for (var index = 0; index < recipe.Steps.Count; index++)
        {
            if (!await RunStepAsync(recipe, index, siteName, scripts, memory, report, depth, ct))
            {
                report.Error("recipe", $"{recipe.Name} stopped at step {index + 1} of {recipe.Steps.Count}; that step was undone, those before it stay.");
                return;
            }
        }
    }

    private async Task<bool> RunStepAsync(RecipeFile recipe, int index, string? siteName, RecipeScripts scripts, RecipeMemory memory, RecipeReport report, int depth, CancellationToken ct)
    {
        if (recipe.Steps[index] is not JsonObject raw || StepName(raw) is not { Length: > 0 } name)
        {
            report.Warning("recipe", $"Step {index + 1} has no name and was skipped.");
            return true;
        }

        // A step named "themes" calls the theme "site", as Orchard Core does.
        var target = !name.Equals("themes", StringComparison.OrdinalIgnoreCase) && raw["site"].Text() is { Length: > 0 } named ? named : siteName;
        var context = new RecipeContext(recipe.Name, recipe.Folder, report);
        var errors = report.Lines.Count(line => line.Level == RecipeReportLevel.Error);
        try
        {
            await EnsureSiteAsync(name, target, recipe, ct);
            await using var scope = OpenScope(name, target);
            var handlers = scope.ServiceProvider.GetServices<IRecipeStep>().Where(step => step.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (handlers.Count == 0)
            {
                report.Warning(name, "Nobody here knows this step; it was skipped.");
                return true;
            }

            var step = (JsonObject)scripts.Evaluate(raw, ScriptPlace.Step($"{name}.{index}"))!;
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            await db.InTransactionAsync(async () =>
            {
                foreach (var handler in handlers)
                {
                    await handler.RunAsync(step, context, ct);
                }

                if (report.Lines.Count(line => line.Level == RecipeReportLevel.Error) > errors)
                {
                    throw new StepFailedException();
                }

                Remember(db, memory, recipe.Name, siteName);
                await db.SaveChangesAsync(ct);
            }, ct);
            memory.Stored();
        }
        catch (StepFailedException)
        {
            return false;
        }
        catch (RuleViolationException refusal)
        {
            report.Error(name, $"{refusal.Code}: {refusal.Message}");
            return false;
        }
        catch (Exception failure) when (failure is RecipeScriptException or DbUpdateException or JsonException or InvalidOperationException or FormatException or IOException)
        {
            report.Error(name, failure is DbUpdateException { InnerException: { } cause } ? cause.Message : failure.Message);
            return false;
        }

        foreach (var inner in context.InnerRecipes)
        {
            await RunInnerAsync(inner, recipe.Folder, siteName, report, depth, ct);
        }

        return true;
    }

    private async Task RunInnerAsync(string name, string folder, string? siteName, RecipeReport report, int depth, CancellationToken ct)
    {
        if (depth >= MaxDepth)
        {
            report.Error("recipes", $"'{name}' was not run: recipes call each other {MaxDepth} deep.");
        }
        else if (await shelf.FindAsync(name, folder, ct) is { } path)
        {
            await RunFileAsync(path, siteName, report, depth + 1, ct);
        }
        else
        {
            report.Warning("recipes", $"There is no recipe named '{name}'.");
        }
    }

    private static string? StepName(JsonObject step) => (step["name"] ?? step["Name"]).Text();

    private static bool MakesSite(RecipeFile recipe, string siteName) => recipe.Steps.OfType<JsonObject>()
        .Where(step => string.Equals(StepName(step), "sites", StringComparison.OrdinalIgnoreCase))
        .SelectMany(step => step["sites"] as JsonArray ?? []).OfType<JsonObject>().Any(site => string.Equals(site["name"].Text(), siteName, StringComparison.OrdinalIgnoreCase));

    private Site? Site(string? name) => name is null ? sites.Map.Default : sites.Map.ByName(name);

    /// <summary>The step that makes sites needs none; every other acts on one.</summary>
    private AsyncServiceScope OpenScope(string step, string? target) =>
        step.Equals("sites", StringComparison.OrdinalIgnoreCase) && Site(target) is null ? scopes.CreateAsyncScope() : siteScopes.Open(target);

    /// <summary>A recipe that knows nothing of sites (one of Orchard Core's) runs into an empty mall: it gets its one site.</summary>
    private async Task EnsureSiteAsync(string step, string? target, RecipeFile recipe, CancellationToken ct)
    {
        if (sites.Map.All.Count > 0 || step.Equals("sites", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var name = target ?? "hq";
        db.Add(new Site { Name = name, DisplayName = recipe.DisplayName.Length > 0 ? recipe.DisplayName : name, IsDefault = true });
        scope.ServiceProvider.GetRequiredService<Changes>().Record("site", name);
        await db.SaveChangesAsync(ct);
        await sites.LoadAsync(ct);
    }

    private async Task RecallAsync(RecipeMemory memory, string recipe, string? siteName, CancellationToken ct)
    {
        if (Site(siteName) is { } site)
        {
            await using var scope = siteScopes.Open(site);
            var stored = await scope.ServiceProvider.GetRequiredService<MallDb>().Set<RecipeVariable>().AsNoTracking().Where(v => v.Recipe == recipe).ToListAsync(ct);
            memory.Recall(stored.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        }
    }

    private void Remember(MallDb db, RecipeMemory memory, string recipe, string? siteName)
    {
        if (Site(siteName) is { } site)
        {
            db.AddRange(memory.New.Select(pair => new RecipeVariable { SiteId = site.Id, Recipe = recipe, Name = pair.Key, Value = pair.Value }));
        }
    }

    private sealed class StepFailedException : Exception;
}
