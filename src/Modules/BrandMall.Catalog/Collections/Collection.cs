using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Collections;

/// <summary>Products put together: by hand, in the order given, or by a rule. Who belongs to it stands in <see cref="CollectionMember"/>.</summary>
internal sealed class Collection
{
    private Collection()
    {
        Handle = null!;
        Title = null!;
    }

    public Collection(string handle, string title)
    {
        Handle = Slugs.Handle(handle) is { } sound && sound != "all" ? sound : throw new RuleViolationException("collection.handle", $"'{handle}' cannot be a collection's address.", "handle");
        Title = title;
    }

    public int Id { get; private set; }

    /// <summary>Unique; in addresses.</summary>
    public string Handle { get; private set; }

    public string Title { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Path in the media library; empty: none.</summary>
    public string Image { get; private set; } = "";

    /// <summary>Null: by hand.</summary>
    public SelectionRule? Rule { get; private set; }

    /// <summary>The order its list starts with.</summary>
    public string Sort { get; private set; } = Sorts.Manual;

    public bool Published { get; private set; } = true;

    public int Position { get; private set; }

    public SeoText Seo { get; private set; } = new(null, null);

    public IReadOnlyDictionary<string, LocalText> Translations { get; private set; } = new SortedDictionary<string, LocalText>();

    public int Version { get; private set; }

    public void Revise(string? title, string? description, string? image, string? sort, bool? published, int? position, SeoText? seo, IReadOnlyDictionary<string, LocalText>? translations)
    {
        Title = title is null ? Title : title.Trim() is { Length: > 0 and <= 120 } said ? said : throw new RuleViolationException("collection.title", "A collection has a title of at most 120 characters.", "title");
        Description = description ?? Description;
        Image = image ?? Image;
        Sort = sort is null ? Sort : Sorts.All.Contains(sort) ? sort : throw new RuleViolationException("collection.sort", $"A list cannot be sorted by '{sort}'.", "sort");
        Published = published ?? Published;
        Position = position ?? Position;
        Seo = seo ?? Seo;
        Translations = translations ?? Translations;
        Version++;
    }

    /// <summary>Null: by hand from now on; who belongs to it by then stays.</summary>
    public void Choose(SelectionRule? rule)
    {
        Rule = rule?.Checked();
        Version++;
    }

    public LocalText In(string locale) => LocalText.In(Translations, locale);
}
