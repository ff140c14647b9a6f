using BrandMall.Catalog.Brands;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Brands and makers, each with the products it made.</summary>
internal sealed class BrandsStep(MallDb db, Changes changes, ProductChanges followers, TimeProvider clock) : RecipeStep<BrandsStep.Body>("brands")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? Brands);

    /// <param name="Products">Handles; null: nothing is said about them.</param>
    internal sealed record Line(
        string Handle, string? Name, string? Story, string? Place, string? Logo, string? Image, IReadOnlyDictionary<string, LocalText>? Translations, IReadOnlyList<string>? Products);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { Brands: { } lines })
        {
            return;
        }

        await db.InTransactionAsync(() => TakeAsync(lines, context.Report, ct), ct);
        db.ChangeTracker.Clear();
        context.Report.Done(Name, lines.Count, 0);
    }

    private async Task TakeAsync(IReadOnlyList<Line> lines, RecipeReport report, CancellationToken ct)
    {
        var known = await db.Set<Brand>().ToDictionaryAsync(b => b.Handle, ct);
        var handles = lines.SelectMany(l => l.Products ?? []).Distinct().ToArray();
        var products = await db.Set<Product>().Where(p => EF.Parameter(handles).Contains(p.Handle)).ToDictionaryAsync(p => p.Handle, ct);
        List<Product> moved = [];
        foreach (var (position, line) in lines.Index())
        {
            try
            {
                if (!known.TryGetValue(line.Handle, out var brand))
                {
                    known[line.Handle] = brand = db.Add(new Brand(line.Handle, line.Name ?? line.Handle)).Entity;
                }

                brand.Revise(line.Name, line.Story, line.Place, line.Logo, line.Image, position, line.Translations);
                changes.Record("brand", [brand.Handle, CatalogChanges.Everything]);
                await db.SaveChangesAsync(ct);
                foreach (var product in (line.Products ?? []).Select(products.GetValueOrDefault).OfType<Product>().Where(p => p.BrandId != brand.Id))
                {
                    product.MadeBy(brand.Id);
                    product.Touch(clock.GetUtcNow());
                    moved.Add(product);
                }
            }
            catch (RuleViolationException refusal)
            {
                report.Warning(Name, refusal.Message);
            }
        }

        await db.SaveChangesAsync(ct);
        await followers.FollowAsync([.. moved.Select(p => p.Id)], ct);
    }
}
