using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Schedule;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Products that go with a product: those named by hand in their order, then its main category's, the newest first, until there are enough.</summary>
internal sealed class RelatedProvider(MallDb db, CategoryTree tree, RuledProducts rules, ProductShelf shelf, ProductViews views, ScheduledInstants instants) : DataProvider<RelatedProvider.Parameters, IReadOnlyList<ProductCard>>("catalog.related")
{
    private const int DefaultProducts = 8;

    internal sealed record Parameters(string? Handle, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<ProductCard>>> questions, PageTags tags, CancellationToken ct)
    {
        var handles = questions.Select(q => q.Query.Handle ?? "").ToHashSet();
        tags.DependsOn("product", handles.Where(h => h.Length > 0));
        await tree.LoadAsync(ct);
        var mains = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(handles).Contains(p.Handle))
            .Select(p => new { p.Handle, p.Related, Category = p.Categories.OrderBy(c => c.Rank).Select(c => (int?)c.CategoryId).FirstOrDefault() }).ToListAsync(ct);
        var paths = mains.Where(m => m.Category is not null).ToDictionary(m => m.Handle, m => tree.All.First(c => c.Id == m.Category).Path);
        var byHand = mains.ToDictionary(m => m.Handle, m => m.Related);

        var ruled = questions.Where(q => q.Query.Handle is not null && paths.ContainsKey(q.Query.Handle)).Select(Rule).Distinct().ToList();
        tags.DependsOn("category", paths.Values);
        await instants.TellAsync(tags, ct);
        var chosen = (await rules.ChooseAsync(ruled, ct)).Zip(ruled).ToDictionary(pair => pair.Second, pair => pair.First);
        var named = byHand.Values.SelectMany(related => related).ToHashSet();
        tags.DependsOn("product", named);
        var cards = (await shelf.ByIdOrHandleAsync([.. chosen.Values.SelectMany(ids => ids).Distinct()], named, ct)).ToDictionary(s => s.Product.Id, views.Card);
        var byCardHandle = cards.Values.ToDictionary(c => c.Handle);
        tags.DependsOn("product", byCardHandle.Keys);
        tags.Shows(cards.Values);
        foreach (var question in questions)
        {
            if (question.Query.Handle is not { } handle || !byHand.TryGetValue(handle, out var related))
            {
                question.Answer([]);
                continue;
            }

            var neighbours = paths.ContainsKey(handle) ? chosen[Rule(question)].Where(cards.ContainsKey).Select(id => cards[id]) : [];
            question.Answer([.. related.Where(byCardHandle.ContainsKey).Select(h => byCardHandle[h]).Concat(neighbours).DistinctBy(c => c.Handle).Take(Limit(question))]);
        }

        ProductRule Rule(Question<Parameters, IReadOnlyList<ProductCard>> question) =>
            new(paths[question.Query.Handle!], null, null, Sorts.Newest, 0, Limit(question), question.Query.Handle);

        static int Limit(Question<Parameters, IReadOnlyList<ProductCard>> question) => Math.Clamp(question.Query.Limit ?? DefaultProducts, 1, ProductList.MaxProducts);
    }
}
