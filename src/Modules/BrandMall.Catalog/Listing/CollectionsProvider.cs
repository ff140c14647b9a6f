using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>Published collections by handle, in the order asked; or all of them.</summary>
internal sealed class CollectionsProvider(BrandViews views) : DataProvider<CollectionsProvider.Parameters, IReadOnlyList<CollectionView>>("catalog.collections")
{
    internal sealed record Parameters(IReadOnlyList<string>? Handles, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<CollectionView>>> questions, PageTags tags, CancellationToken ct)
    {
        var collections = await views.CollectionsAsync(null, ct);
        var byHandle = collections.ToDictionary(c => c.Handle);
        foreach (var question in questions)
        {
            var (handles, limit) = (question.Query.Handles, question.Query.Limit ?? ProductList.MaxProducts);
            tags.DependsOn("collection", handles is { Count: > 0 } ? handles : [CatalogChanges.Everything, .. byHandle.Keys]);
            question.Answer([.. (handles is { Count: > 0 } ? handles.Where(byHandle.ContainsKey).Select(h => byHandle[h]) : collections).Take(limit)]);
        }
    }
}
