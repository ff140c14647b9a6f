using BrandMall.Catalog.Bundles;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Products offered together for one price.</summary>
internal sealed class BundlesStep(MallDb db, Changes changes) : RecipeStep<BundlesStep.Body>("bundles")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? Bundles);

    internal sealed record Line(
        string Handle, string? Title, string? Description, IReadOnlyDictionary<string, long>? Prices, bool? Published, DateTimeOffset? ShownFrom, DateTimeOffset? ShownUntil,
        IReadOnlyDictionary<string, LocalText>? Translations, IReadOnlyList<Piece> Lines);

    internal sealed record Piece(string Sku, int Quantity);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { Bundles: { } lines })
        {
            return;
        }

        var known = await db.Set<Bundle>().ToDictionaryAsync(b => b.Handle, ct);
        foreach (var line in lines)
        {
            try
            {
                var bundle = known.GetValueOrDefault(line.Handle) ?? new Bundle(line.Handle, line.Title ?? line.Handle);
                bundle.Revise(line.Title, line.Description, line.Prices, line.Published, line.Translations);
                bundle.Schedule(line.ShownFrom, line.ShownUntil);
                bundle.Hold([.. line.Lines.Select(l => (l.Sku, l.Quantity))]);
                if (bundle.Id == 0)
                {
                    db.Add(bundle);
                }

                changes.Record("bundle", [line.Handle, CatalogChanges.Everything]);
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
