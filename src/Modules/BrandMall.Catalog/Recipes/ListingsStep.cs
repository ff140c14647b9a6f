using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>What sites say of products, when they show them, and their assortments.</summary>
internal sealed class ListingsStep(MallDb db, Placements placements, ProductChanges followers, SiteRegistry sites) : RecipeStep<ListingsStep.Body>("listings")
{
    internal sealed record Body(string? File, IReadOnlyList<Line>? Listings, IReadOnlyList<Assortment>? Assortments);

    internal sealed record Line(
        string Site, string Product, string? Title, string? Subtitle, string? Body, SeoText? Seo, string? Image, string? Badge, DateTimeOffset? ShownFrom, DateTimeOffset? ShownUntil, DateTimeOffset? BuyableFrom);

    internal sealed record Assortment(string Site, IReadOnlyList<AssortmentLine> Rules);

    internal sealed record AssortmentLine(bool Include, SelectionRule Rule);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { } said)
        {
            return;
        }

        try
        {
            await db.InTransactionAsync(() => TakeAsync(said, context.Report, ct), ct);
            context.Report.Done(Name, (said.Listings?.Count ?? 0) + (said.Assortments?.Count ?? 0), 0);
        }
        catch (RuleViolationException refusal)
        {
            context.Report.Warning(Name, refusal.Message);
        }

        db.ChangeTracker.Clear();
    }

    private async Task TakeAsync(Body said, RecipeReport report, CancellationToken ct)
    {
        var handles = (said.Listings ?? []).Select(l => l.Product).Distinct().ToArray();
        var products = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(handles).Contains(p.Handle)).ToDictionaryAsync(p => p.Handle, p => p.Id, ct);
        foreach (var line in said.Listings ?? [])
        {
            if (sites.Map.ByName(line.Site) is not { } site || !products.TryGetValue(line.Product, out var productId))
            {
                report.Warning(Name, $"There is no site '{line.Site}' or no product '{line.Product}'.");
                continue;
            }

            var listing = await db.Set<SiteListing>().SingleOrDefaultAsync(l => l.SiteId == site.Id && l.ProductId == productId, ct) ?? db.Add(new SiteListing { SiteId = site.Id, ProductId = productId }).Entity;
            listing.Say(line.Title, line.Subtitle, line.Body, line.Seo?.Title, line.Seo?.Description, line.Image, line.Badge);
            listing.Schedule(line.ShownFrom, line.ShownUntil, line.BuyableFrom);
        }

        foreach (var assortment in said.Assortments ?? [])
        {
            if (sites.Map.ByName(assortment.Site) is not { } site)
            {
                report.Warning(Name, $"There is no site '{assortment.Site}'.");
                continue;
            }

            await db.Set<AssortmentRule>().Where(r => r.SiteId == site.Id).ExecuteDeleteAsync(ct);
            db.AddRange(assortment.Rules.Select((rule, position) => new AssortmentRule { SiteId = site.Id, Position = position, Includes = rule.Include, Rule = rule.Rule.Checked() }));
        }

        await db.SaveChangesAsync(ct);
        await followers.FollowAsync([.. products.Values], ct);
        if (said.Assortments is { Count: > 0 })
        {
            await placements.RefillAsync(ct);
        }
    }
}
