using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Collections by hand (<c>products</c>) or by rule (<c>rule</c>).</summary>
internal sealed class CollectionsStep(MallDb db, Changes changes, CollectionShelf shelf, Memberships memberships) : RecipeStep<CollectionsStep.Body>("collections")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? Collections);

    internal sealed record Line(
        string Handle, string? Title, string? Description, string? Image, string? Sort, bool? Published, SeoText? Seo, IReadOnlyDictionary<string, LocalText>? Translations, SelectionRule? Rule, IReadOnlyList<string>? Products);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { Collections: { } lines })
        {
            return;
        }

        foreach (var (position, line) in lines.Index())
        {
            try
            {
                var missing = await db.InTransactionAsync(() => TakeAsync(line, position, ct), ct);
                foreach (var handle in missing)
                {
                    context.Report.Warning(Name, $"{line.Handle}: there is no product '{handle}'.");
                }
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Warning(Name, $"{line.Handle}: {refusal.Message}");
            }

            db.ChangeTracker.Clear();
        }

        context.Report.Done(Name, lines.Count, 0);
    }

    private async Task<IReadOnlyList<string>> TakeAsync(Line line, int position, CancellationToken ct)
    {
        var collection = await db.Set<Collection>().SingleOrDefaultAsync(c => c.Handle == line.Handle, ct) ?? db.Add(new Collection(line.Handle, line.Title ?? line.Handle)).Entity;
        collection.Revise(line.Title, line.Description, line.Image, line.Sort, line.Published, position, line.Seo, line.Translations);
        if (line.Rule is not null || line.Products is not null)
        {
            collection.Choose(line.Rule);
        }

        changes.Record("collection", [collection.Handle, CatalogChanges.Everything]);
        await db.SaveChangesAsync(ct);
        if (collection.Rule is not null)
        {
            await memberships.RefillAsync([collection], ct);
            return [];
        }

        return line.Products is { } handles ? await shelf.PutAsync(collection, handles, ct) : [];
    }
}
