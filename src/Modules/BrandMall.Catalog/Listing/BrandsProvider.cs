using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>Brands by handle, in the order asked; or all of them.</summary>
internal sealed class BrandsProvider(BrandViews views) : DataProvider<BrandsProvider.Parameters, IReadOnlyList<BrandView>>("catalog.brands")
{
    internal sealed record Parameters(IReadOnlyList<string>? Handles, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<BrandView>>> questions, PageTags tags, CancellationToken ct)
    {
        var brands = await views.BrandsAsync(null, ct);
        var byHandle = brands.ToDictionary(b => b.Handle);
        foreach (var question in questions)
        {
            var (handles, limit) = (question.Query.Handles, question.Query.Limit ?? ProductList.MaxProducts);
            tags.DependsOn("brand", handles is { Count: > 0 } ? handles : [CatalogChanges.Everything, .. byHandle.Keys]);
            question.Answer([.. (handles is { Count: > 0 } ? handles.Where(byHandle.ContainsKey).Select(h => byHandle[h]) : brands).Take(limit)]);
        }
    }
}
