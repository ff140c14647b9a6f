using BrandMall.Catalog.Products;
using BrandMall.Catalog.Scenes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Scenes with their points and products.</summary>
internal sealed class ScenesStep(MallDb db, Changes changes) : RecipeStep<ScenesStep.Body>("scenes")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? Scenes);

    internal sealed record Line(
        string Handle, string? Title, string? Description, string? Image, IReadOnlyList<Hotspot>? Hotspots, IReadOnlyList<string>? Products, bool? Published, IReadOnlyDictionary<string, LocalText>? Translations);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { Scenes: { } lines })
        {
            return;
        }

        var known = await db.Set<Scene>().ToDictionaryAsync(s => s.Handle, ct);
        foreach (var (position, line) in lines.Index())
        {
            try
            {
                if (!known.TryGetValue(line.Handle, out var scene))
                {
                    scene = db.Add(new Scene(line.Handle, line.Title ?? line.Handle)).Entity;
                }

                scene.Revise(line.Title, line.Description, line.Image, line.Hotspots, line.Products, line.Published, position, line.Translations);
                changes.Record("scene", [line.Handle, CatalogChanges.Everything]);
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Warning(Name, refusal.Message);
            }
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, lines.Count, 0);
    }
}
