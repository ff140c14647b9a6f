using System.Text.Json;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Schedule;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

/// <summary>Products by name or by rule, in the order asked, priced for the site. What is not listed is left out.</summary>
internal sealed class ProductsProvider(RuledProducts rules, ProductShelf shelf, ProductViews views, ScheduledInstants instants) : DataProvider<ProductsProvider.Parameters, IReadOnlyList<ProductCard>>("catalog.products")
{
    internal sealed record Parameters(JsonElement? List, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<ProductCard>>> questions, PageTags tags, CancellationToken ct)
    {
        List<(Question<Parameters, IReadOnlyList<ProductCard>> Question, ProductList List)> asked = [];
        foreach (var question in questions)
        {
            try
            {
                asked.Add((question, ProductList.Read(question.Query.List, question.Query.Limit)));
            }
            catch (JsonException malformed)
            {
                question.Refuse($"{Name}: {malformed.Message}");
            }
        }

        var ruled = asked.Select(a => a.List.Rule).OfType<ProductRule>().Distinct().ToList();
        var handles = asked.SelectMany(a => a.List.Handles ?? []).ToHashSet();
        tags.DependsOn("product", handles);         // also those that do not exist yet: they evict the page when they appear
        tags.DependsOn("category", ruled.Where(r => r.Collection is null && r.Brand is null).Select(r => r.Category ?? CatalogChanges.Everything));
        tags.DependsOn("collection", ruled.Select(r => r.Collection).OfType<string>());
        tags.DependsOn("brand", ruled.Select(r => r.Brand).OfType<string>());
        await instants.TellAsync(tags, ct);

        var chosen = (await rules.ChooseAsync(ruled, ct)).Zip(ruled).ToDictionary(pair => pair.Second, pair => pair.First);
        var stored = await shelf.ByIdOrHandleAsync([.. chosen.Values.SelectMany(ids => ids).Distinct()], handles, ct);
        var byId = stored.ToDictionary(s => s.Product.Id, views.Card);
        var byHandle = byId.Values.ToDictionary(card => card.Handle);
        tags.DependsOn("product", byHandle.Keys);
        tags.Shows(byHandle.Values);
        foreach (var (question, list) in asked)
        {
            question.Answer(list.Rule is { } rule
                ? [.. chosen[rule].Where(byId.ContainsKey).Select(id => byId[id])]
                : [.. list.Handles!.Where(byHandle.ContainsKey).Select(handle => byHandle[handle])]);
        }
    }
}
