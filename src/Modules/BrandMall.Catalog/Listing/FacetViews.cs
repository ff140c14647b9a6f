using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Searching;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using BrandMall.Search.Contracts;

namespace BrandMall.Catalog.Listing;

/// <summary>Chooses the filters worth showing and writes where each leads. A filter that would leave everything or single things out helps nobody.</summary>
internal sealed class FacetViews(CategoryTree tree, CurrentSite site, Links links, Texts texts)
{
    private const int MostValues = 12;
    private const int MostProperties = 4;
    private const int MostRanges = 5;

    public IReadOnlyList<ListingFacet> Of(ListingAddress at, SearchAnswer answer) =>
        [.. new[] { Categories(at, answer), Prices(at, answer) }.Concat(Properties(at, answer)).Append(Brands(at, answer)).Append(Sold(at, answer)).OfType<ListingFacet>()];

    /// <summary>What was chosen, each with the address without it.</summary>
    public IEnumerable<ListingOption> Chips(ListingAddress at, IReadOnlyList<ListingFacet> shown)
    {
        foreach (var choice in at.Chosen)
        {
            var option = shown.Where(f => f.Name == choice.Facet).SelectMany(f => f.Options).FirstOrDefault(o => o.Value == choice.Value);
            var label = option?.Label ?? (choice.Facet == ProductFacets.Shelf && tree.Find(choice.Value) is { } category ? Title(category) : choice.Value);
            yield return new ListingOption(choice.Value, label, Url(at.Without(choice)), true, null);
        }

        if (at.Price is { } price)
        {
            yield return new ListingOption(ListingAddress.PriceText(price), Label(price), Url(at with { Price = null, Page = 1 }), true, null);
        }

        if (at.Sold)
        {
            yield return new ListingOption("1", Say("catalog.facet.sold_only"), Url(at with { Sold = false, Page = 1 }), true, null);
        }
    }

    /// <summary>The next level of the tree: below the chosen category, else below the page's, else the roots.</summary>
    private ListingFacet? Categories(ListingAddress at, SearchAnswer answer)
    {
        var above = at.Chosen.LastOrDefault(c => c.Facet == ProductFacets.Shelf)?.Value;
        var siblings = above is null ? at.Category : Category.ParentOf(above);
        var counts = answer.Counts.GetValueOrDefault(ProductFacets.Shelf, []).ToDictionary(c => c.Value, c => c.Count);
        var options = tree.ChildrenOf(siblings).Where(c => counts.ContainsKey(c.Path))
            .Select(c => Option(at, new ListingChoice(ProductFacets.Shelf, c.Path), Title(c), counts[c.Path])).ToList();
        return options.Count > 1 || options.Exists(o => o.Selected) ? new ListingFacet(ProductFacets.Shelf, Say("catalog.facet.category"), options) : null;
    }

    private ListingFacet? Brands(ListingAddress at, SearchAnswer answer) =>
        at.Brand is null && answer.Counts.TryGetValue(ProductFacets.Brand, out var counts) ? Facet(at, ProductFacets.Brand, Say("catalog.facet.brand"), counts, atLeast: 2) : null;

    private IEnumerable<ListingFacet> Properties(ListingAddress at, SearchAnswer answer) => answer.Counts
        .Where(f => f.Key.StartsWith(ProductFacets.Property, StringComparison.Ordinal))
        .Where(f => at.Chosen.Any(c => c.Facet == f.Key) || (f.Value.Count > 1 && f.Value.Sum(c => c.Count) >= f.Value.Count * 3 / 2))
        .OrderByDescending(f => f.Value.Sum(c => c.Count)).ThenBy(f => f.Key, StringComparer.Ordinal).Take(MostProperties)
        .Select(f => Facet(at, f.Key, f.Value[0].Title == f.Key ? f.Key[ProductFacets.Property.Length..] : f.Value[0].Title, f.Value, atLeast: 1)).OfType<ListingFacet>();

    private ListingFacet? Facet(ListingAddress at, string name, string title, IReadOnlyList<SearchCount> counts, int atLeast)
    {
        var options = counts.Select(c => Option(at, new ListingChoice(name, c.Value), c.Label, c.Count)).OrderByDescending(o => o.Selected).Take(MostValues).ToList();
        return options.Count >= atLeast ? new ListingFacet(name, title, options) : null;
    }

    /// <summary>Neighbouring steps with something in them, joined until there are few enough.</summary>
    private ListingFacet? Prices(ListingAddress at, SearchAnswer answer)
    {
        var ranges = answer.Prices.Select((count, index) => (From: index == 0 ? 0 : ProductFinder.Steps[index - 1], To: index < ProductFinder.Steps.Count ? ProductFinder.Steps[index] : (long?)null, Count: count))
            .SkipWhile(r => r.Count == 0).Reverse().SkipWhile(r => r.Count == 0).Reverse().ToList();
        while (ranges.Count > MostRanges)
        {
            var least = Enumerable.Range(0, ranges.Count - 1).MinBy(i => ranges[i].Count + ranges[i + 1].Count);
            ranges[least] = (ranges[least].From, ranges[least + 1].To, ranges[least].Count + ranges[least + 1].Count);
            ranges.RemoveAt(least + 1);
        }

        var options = ranges.Where(r => r.Count > 0).Select(r => new PriceRange(r.From, r.To) is var range
            ? new ListingOption(ListingAddress.PriceText(range), Label(range), Url(at with { Price = range == at.Price ? null : range, Page = 1 }), range == at.Price, r.Count) : null!).ToList();
        return options.Count > 1 || at.Price is not null ? new ListingFacet("price", Say("catalog.facet.price"), options) : null;
    }

    private ListingFacet? Sold(ListingAddress at, SearchAnswer answer) => answer.Unsold == 0 && !at.Sold ? null
        : new ListingFacet("sold", Say("catalog.facet.sold"), [new ListingOption("1", Say("catalog.facet.sold_only"), Url(at with { Sold = !at.Sold, Page = 1 }), at.Sold, null)]);

    private ListingOption Option(ListingAddress at, ListingChoice choice, string label, int count)
    {
        var selected = at.Chosen.Contains(choice);
        var other = choice.Facet == ProductFacets.Shelf ? at with { Chosen = [.. at.Chosen.Where(c => c.Facet != ProductFacets.Shelf)] } : at;      // one place in the tree
        return new ListingOption(choice.Value, label, Url(selected ? at.Without(choice) : other.With(choice)), selected, count);
    }

    private string Label(PriceRange price) => (price.From, price.To) switch
    {
        (0, { } to) => Say("catalog.facet.below").Replace("{to}", Amount(to), StringComparison.Ordinal),
        (var from, null) => Say("catalog.facet.above").Replace("{from}", Amount(from), StringComparison.Ordinal),
        var (from, to) => $"{Amount(from)} – {Amount(to.Value)}",
    };

    private string Amount(long major) => Currencies.Format(Currencies.ToMinor(major, site.Value.Currency), site.Value.Currency);

    private string Title(Category category) => category.In(site.Locale).Title ?? category.Title;

    private string Say(string key) => texts.Say(site.Locale, key);

    private string Url(ListingAddress address) => links.Url(address.ToString());
}
