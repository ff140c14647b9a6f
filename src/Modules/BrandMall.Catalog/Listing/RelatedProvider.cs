using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Products from a product's main category, itself left out, the newest first.</summary>
internal sealed class RelatedProvider(MallDb db, CategoryTree tree, RuledProducts rules, ProductShelf shelf, ProductViews views) : DataProvider<RelatedProvider.Parameters, IReadOnlyList<ProductCard>>("catalog.related")
{
    private const int DefaultProducts = 8;

    internal sealed record Parameters(string? Handle, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<ProductCard>>> questions, PageTags tags, CancellationToken ct)
    {
        var handles = questions.Select(q => q.Query.Handle ?? "").ToHashSet();
        tags.DependsOn("product", handles.Where(h => h.Length > 0));
        await tree.LoadAsync(ct);
        var mains = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(handles).Contains(p.Handle))
            .Select(p => new { p.Handle, Category = p.Categories.OrderBy(c => c.Rank).Select(c => (int?)c.CategoryId).FirstOrDefault() }).ToListAsync(ct);
        var paths = mains.Where(m => m.Category is not null).ToDictionary(m => m.Handle, m => tree.All.First(c => c.Id == m.Category).Path);

        var ruled = questions.Where(q => q.Query.Handle is not null && paths.ContainsKey(q.Query.Handle)).Select(Rule).Distinct().ToList();
        tags.DependsOn("category", paths.Values);
        var chosen = (await rules.ChooseAsync(ruled, ct)).Zip(ruled).ToDictionary(pair => pair.Second, pair => pair.First);
        var cards = (await shelf.ByIdAsync([.. chosen.Values.SelectMany(ids => ids).Distinct()], ct)).ToDictionary(s => s.Product.Id, views.Card);
        tags.DependsOn("product", cards.Values.Select(c => c.Handle));
        tags.Shows(cards.Values);
        foreach (var question in questions)
        {
            question.Answer(question.Query.Handle is { } handle && paths.ContainsKey(handle) ? [.. chosen[Rule(question)].Where(cards.ContainsKey).Select(id => cards[id])] : []);
        }

        ProductRule Rule(Question<Parameters, IReadOnlyList<ProductCard>> question) =>
            new(paths[question.Query.Handle!], null, null, Sorts.Newest, 0, Math.Clamp(question.Query.Limit ?? DefaultProducts, 1, ProductList.MaxProducts), question.Query.Handle);
    }
}
