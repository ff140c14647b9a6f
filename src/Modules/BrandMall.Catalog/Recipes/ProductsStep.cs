using System.Text.Json;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Categories and products of a recipe, inline or in a file beside it. Makes the catalogue what it says; prices go into the book of the current site's currency.</summary>
internal sealed class ProductsStep(MallDb db, Changes changes, ProductIntake intake, CurrentSite site) : RecipeStep<ProductsStep.Body>("products")
{
    private const int BatchProducts = 50;

    /// <param name="Currency">Of the prices; when it is said it must be the site's.</param>
    internal sealed record Body(string? File, IReadOnlyList<ProductDraft>? Products, IReadOnlyList<CategoryDraft>? Categories, string? Currency, bool ForcePrices);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (step.Currency is { } currency && currency != site.Value.Currency)
        {
            context.Report.Error(Name, $"The prices are in {currency}, the site {site.Value.Name} sells in {site.Value.Currency}.");
            return;
        }

        var said = step;
        if (step.File is { } file)
        {
            if (context.File(Name, file) is not { } path)
            {
                return;
            }

            await using var stream = File.OpenRead(path);
            said = await JsonSerializer.DeserializeAsync<Body>(stream, RecipeJson.Options, ct) ?? step;
        }

        await db.InTransactionAsync(() => TakeCategoriesAsync(said.Categories ?? [], context.Report, ct), ct);
        await TakeProductsAsync(said.Products ?? [], step.ForcePrices, context.Report, ct);
    }

    private async Task TakeCategoriesAsync(IReadOnlyList<CategoryDraft> drafts, RecipeReport report, CancellationToken ct)
    {
        var known = await db.Set<Category>().ToDictionaryAsync(c => c.Path, ct);
        for (var position = 0; position < drafts.Count; position++)
        {
            try
            {
                var draft = drafts[position];
                foreach (var path in Category.Trail(draft.Path).Where(path => !known.ContainsKey(path)))
                {
                    known[path] = db.Add(new Category(path, path.Split('/')[^1]) { Position = position }).Entity;
                    changes.Record("category", path);
                }

                Say(known[draft.Path], draft, position);
            }
            catch (RuleViolationException refusal)
            {
                report.Warning(Name, refusal.Message);
            }
        }

        var changed = db.ChangeTracker.Entries<Category>().Where(e => e.State is EntityState.Modified or EntityState.Added).Select(e => e.Entity.Path);
        changes.Record("category", changed.SelectMany(Category.Trail).Append(CatalogChanges.Everything).Distinct().ToList());
        await db.SaveChangesAsync(ct);
    }

    private static void Say(Category category, CategoryDraft draft, int position)
    {
        category.Title = draft.Title ?? category.Title;
        category.Description = draft.Description ?? category.Description;
        category.Image = draft.Image ?? category.Image;
        category.Translations = draft.Translations ?? category.Translations;
        category.Position = position;
    }

    private async Task TakeProductsAsync(IReadOnlyList<ProductDraft> drafts, bool forcePrices, RecipeReport report, CancellationToken ct)
    {
        int made = 0, skipped = 0;
        foreach (var batch in drafts.Select(Normal).DistinctBy(d => d.Handle).Chunk(BatchProducts))
        {
            var results = await db.InTransactionAsync(async () =>
            {
                var handles = batch.Select(d => d.Handle).ToArray();
                var known = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(handles).Contains(p.Handle)).Select(p => p.Handle).ToHashSetAsync(ct);
                var taken = await intake.TakeAsync([.. batch.Select(d => known.Contains(d.Handle) ? d : d with { Status = d.Status ?? ProductStatus.Listed })], forcePrices, ct);
                await db.SaveChangesAsync(ct);
                await intake.FollowAsync(taken, ct);
                return taken;
            }, ct);
            db.ChangeTracker.Clear();
            made += results.Count(r => r.Outcome is IntakeOutcome.Created or IntakeOutcome.Updated);
            skipped += results.Count(r => r.Outcome == IntakeOutcome.Unchanged);
            foreach (var problem in results.SelectMany(r => r.Problems.Select(p => $"{r.Draft.Handle}: {p.Message}")))
            {
                report.Warning(Name, problem);
            }
        }

        report.Done(Name, made, skipped);
    }

    private static ProductDraft Normal(ProductDraft draft) => draft with { Handle = Slugs.Handle(draft.Handle) ?? draft.Handle };
}
