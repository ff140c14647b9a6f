using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Searching;

/// <summary>Says a product in the terms of search.</summary>
internal static class ProductDocument
{
    public static SearchDocument Of(Product product, string locale, IReadOnlyDictionary<int, long?> sites, IReadOnlyList<ProductCategory> shelves, CategoryTree tree)
    {
        var text = product.In(locale);
        var stands = shelves.Select(l => (Link: l, Category: tree.All.FirstOrDefault(c => c.Id == l.CategoryId))).Where(s => s.Category is not null).ToList();
        return new SearchDocument(product.Handle, product.Id)
        {
            Texts = [.. Texts(product, text), .. stands.SelectMany(s => Category.Trail(s.Category!.Path)).Distinct().Select(tree.Find).OfType<Category>().Select(c => new SearchText(SearchWeight.Keyword, c.In(locale).Title ?? c.Title))],
            Facets = [.. ProductFacets.Of(product, text, [.. stands.Select(s => s.Category!.Path)])],
            Sites = sites,
            Newest = product.ListedAt,
            Positions = stands.SelectMany(s => Category.Trail(s.Category!.Path).Select(path => (List: ProductFacets.Places(path), s.Link.Position))).GroupBy(p => p.List).ToDictionary(g => g.Key, g => g.Min(p => p.Position)),
        };
    }

    private static IEnumerable<SearchText> Texts(Product product, ProductText text)
    {
        yield return new(SearchWeight.Name, text.Title ?? product.Title);
        foreach (var keyword in new[] { text.Type ?? product.Type, product.Vendor }.Concat(product.Tags).Concat(product.Options.SelectMany(o => o.Values).Select(text.Option)).Concat(product.Offered.Select(v => v.Sku)))
        {
            yield return new(SearchWeight.Keyword, keyword);
        }

        // People also type the name it has elsewhere.
        foreach (var name in product.Translations.Values.Select(t => t.Title).OfType<string>().Append(product.Title).Distinct().Where(name => name != (text.Title ?? product.Title)))
        {
            yield return new(SearchWeight.Keyword, name);
        }

        yield return new(SearchWeight.Summary, text.Subtitle ?? product.Subtitle);
        foreach (var specification in product.Specifications.Select((said, index) => text.Specifications?.ElementAtOrDefault(index) ?? said))
        {
            yield return new(SearchWeight.Summary, specification.Value);
        }

        yield return new(SearchWeight.Body, PlainText.Of(text.Body ?? product.Body));
    }
}
