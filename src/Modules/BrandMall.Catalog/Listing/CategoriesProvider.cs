using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>Categories by path, or the children of one, or the roots.</summary>
internal sealed class CategoriesProvider(CategoryTree tree, CategoryViews views) : DataProvider<CategoriesProvider.Parameters, IReadOnlyList<CategoryView>>("catalog.categories")
{
    internal sealed record Parameters(IReadOnlyList<string>? Paths, string? Parent, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<CategoryView>>> questions, PageTags tags, CancellationToken ct)
    {
        await views.LoadAsync(ct);
        foreach (var question in questions)
        {
            var (paths, parent, limit) = (question.Query.Paths, question.Query.Parent is { Length: > 0 } path ? path : null, question.Query.Limit ?? int.MaxValue);
            var categories = paths is { Count: > 0 } ? paths.Select(tree.Find).OfType<Category>() : tree.ChildrenOf(parent);
            var answer = categories.Take(limit).Select(views.View).ToList();
            tags.DependsOn("category", paths ?? [parent ?? CatalogChanges.Everything]);
            tags.DependsOn("category", answer.SelectMany(WithChildren));
            tags.Shows(answer.SelectMany(WithAllChildren).Select(view => view.Picture?.Src));
            question.Answer(answer);
        }
    }

    private static IEnumerable<string> WithChildren(CategoryView view) => WithAllChildren(view).Select(v => v.Path);

    private static IEnumerable<CategoryView> WithAllChildren(CategoryView view) => view.Children.SelectMany(WithAllChildren).Prepend(view);
}
