using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Products;

/// <summary>A product (SPU) of the brand, shared by all its sites; prices are the price books'.</summary>
internal sealed class Product
{
    public const int MaxOptions = 3;
    public const int MaxRelated = 24;

    private readonly List<Variant> _variants = [];
    private readonly List<ProductCategory> _categories = [];
    private readonly List<ProductTag> _tags = [];

    private Product()
    {
        Handle = null!;
    }

    public Product(string handle, DateTimeOffset at)
    {
        Handle = Slugs.Handle(handle) ?? throw new RuleViolationException("product.handle", $"'{handle}' cannot be a product's address.", "handle");
        CreatedAt = at;
        ListedAt = at;
    }

    public int Id { get; private set; }

    /// <summary>Unique in the brand; in addresses.</summary>
    public string Handle { get; private set; }

    public string Title { get; private set; } = "";

    public string Subtitle { get; private set; } = "";

    public string Vendor { get; private set; } = "";

    public string Type { get; private set; } = "";

    /// <summary>Sanitised HTML.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Without repetition, in the order given.</summary>
    public IReadOnlyList<string> Tags => [.. _tags.OrderBy(t => t.Position).Select(t => t.Tag)];

    public ProductStatus Status { get; private set; } = ProductStatus.Draft;

    public IReadOnlyList<ProductOption> Options { get; private set; } = [];

    public IReadOnlyList<ProductImage> Images { get; private set; } = [];

    public IReadOnlyList<Specification> Specifications { get; private set; } = [];

    /// <summary>Who made it; null: nobody is named.</summary>
    public int? BrandId { get; private set; }

    /// <summary>Handles of products that go with it, by hand; empty: its neighbours on the shelf.</summary>
    public IReadOnlyList<string> Related { get; private set; } = [];

    public SeoText Seo { get; private set; } = new(null, null);

    public IReadOnlyDictionary<string, ProductText> Translations { get; private set; } = new SortedDictionary<string, ProductText>();

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last put on sale: "newest" sorts by it.</summary>
    public DateTimeOffset ListedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Rises with every change; two writers of one product cannot both win.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<Variant> Variants => _variants;

    public IReadOnlyList<ProductCategory> Categories => _categories;

    public IReadOnlyList<ProductTag> Filing => _tags;

    public IEnumerable<Variant> Offered => _variants.Where(v => !v.Archived).OrderBy(v => v.Position);

    /// <summary>Makes the product what the source says it should be. Every variant has its code by now. Throws before it changes anything.</summary>
    public void Revise(ProductDraft draft, DateTimeOffset at)
    {
        var title = draft.Title ?? Title;
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleViolationException("product.title", $"The product '{Handle}' has no title.", "title");
        }

        if (draft.Tags?.Any(tag => tag.Length is 0 or > ProductTag.MaxLength) == true)
        {
            throw new RuleViolationException("product.tags", $"A tag has 1 to {ProductTag.MaxLength} characters.", "tags");
        }

        CheckVariants(draft);
        Title = title;
        Subtitle = draft.Subtitle ?? Subtitle;
        Vendor = draft.Vendor ?? Vendor;
        Type = draft.Type ?? Type;
        Body = draft.Body is null ? Body : ProductHtml.Clean(draft.Body);
        File(draft.Tags ?? Tags);
        Images = draft.Images ?? Images;
        Specifications = draft.Specifications ?? Specifications;
        Related = draft.Related is null ? Related : [.. draft.Related.Where(handle => handle != Handle).Distinct().Take(MaxRelated)];
        Seo = draft.Seo ?? Seo;
        Translations = draft.Translations is null ? Translations : Clean(draft.Translations);
        Translations = draft.Spoken is null ? Translations : Clean(Heard(draft.Spoken));
        Options = [.. draft.Options.Select(said => draft.KeepsOptionOrder && Options.FirstOrDefault(o => o.Name == said.Name) is { } known && !said.Values.Except(known.Values).Any() ? known : said)];
        if (draft.Status is { } status)
        {
            Become(status, at);
        }

        ReviseVariants(draft);
    }

    /// <summary>Draft, listed and archived follow each other in any order; being listed anew makes it new again.</summary>
    public void Become(ProductStatus status, DateTimeOffset at)
    {
        if (status == ProductStatus.Listed && Status != ProductStatus.Listed)
        {
            ListedAt = at;
        }

        Status = status;
    }

    public void StandIn(IReadOnlyList<int> categoryIds)
    {
        _categories.RemoveAll(link => !categoryIds.Contains(link.CategoryId));
        for (var rank = 0; rank < categoryIds.Count; rank++)
        {
            var link = _categories.Find(c => c.CategoryId == categoryIds[rank]);
            if (link is null)
            {
                _categories.Add(link = new ProductCategory { CategoryId = categoryIds[rank] });
            }

            link.Rank = rank;
        }
    }

    /// <summary>The words on its shelves only: a bulk change must not ask for a whole draft.</summary>
    public void Tag(IReadOnlyList<string> tags)
    {
        if (tags.Any(tag => tag.Length is 0 or > ProductTag.MaxLength))
        {
            throw new RuleViolationException("product.tags", $"A tag has 1 to {ProductTag.MaxLength} characters.", "tags");
        }

        File(tags);
    }

    public void MadeBy(int? brandId) => BrandId = brandId;

    public void Specify(IReadOnlyList<Specification> specifications) => Specifications = specifications;

    public void Translate(IReadOnlyDictionary<string, ProductText> translations) => Translations = Clean(translations);

    public void Touch(DateTimeOffset at)
    {
        UpdatedAt = at;
        Version++;
    }

    /// <summary>Its words in a language: the language itself (<c>zh-HK</c>), else its stem (<c>zh</c>), else none.</summary>
    public ProductText In(string locale) =>
        Translations.GetValueOrDefault(locale) ?? Translations.GetValueOrDefault(locale.Split('-')[0]) ?? new ProductText();

    private Dictionary<string, ProductText> Heard(IReadOnlyDictionary<string, ProductText> spoken)
    {
        var heard = Translations.ToDictionary();
        foreach (var (locale, said) in spoken)
        {
            var text = heard.GetValueOrDefault(locale, new ProductText()) with { Title = said.Title, Subtitle = said.Subtitle, Body = said.Body, Type = said.Type, Seo = said.Seo, Specifications = said.Specifications };
            if (text != new ProductText())
            {
                heard[locale] = text;
            }
        }

        return heard;
    }

    private static SortedDictionary<string, ProductText> Clean(IReadOnlyDictionary<string, ProductText> translations) =>
        new(translations.ToDictionary(t => t.Key, t => t.Value.Body is { } body ? t.Value with { Body = ProductHtml.Clean(body) } : t.Value), StringComparer.Ordinal);

    private void File(IReadOnlyList<string> tags)
    {
        _tags.RemoveAll(filed => !tags.Contains(filed.Tag));
        foreach (var (position, word) in tags.Distinct().Index())
        {
            var filed = _tags.Find(t => t.Tag == word);
            if (filed is null)
            {
                _tags.Add(filed = new ProductTag { Tag = word });
            }

            filed.Position = position;
        }
    }

    private static void CheckVariants(ProductDraft draft)
    {
        if (draft.Options.Count > MaxOptions)
        {
            throw new RuleViolationException("product.options", $"A product has at most {MaxOptions} options.", "options");
        }

        HashSet<string> combinations = [], skus = [];
        foreach (var variant in draft.Variants)
        {
            if (variant.Options.Count != draft.Options.Count)
            {
                throw new RuleViolationException("variant.options", $"The variant '{variant.Sku}' has {variant.Options.Count} option values, the product has {draft.Options.Count} options.", "options");
            }

            if (!combinations.Add(Variant.CombinationOf(variant.Options)))
            {
                throw new RuleViolationException("variant.combination", $"Two variants have the option values {string.Join(" / ", variant.Options)}.", "options");
            }

            if (variant.Sku.Length is 0 or > Slugs.MaxLength || !skus.Add(variant.Sku))
            {
                throw new RuleViolationException("variant.sku", $"'{variant.Sku}' cannot be the code of a variant, or stands twice.", "sku");
            }
        }
    }

    private void ReviseVariants(ProductDraft draft)
    {
        var combinations = draft.Variants.Select(v => Variant.CombinationOf(v.Options)).ToHashSet();
        var skus = draft.Variants.Select(v => v.Sku).ToHashSet();
        foreach (var absent in _variants.Where(v => !skus.Contains(v.Sku)))
        {
            if (draft.Complete || absent.OptionValues.Count != draft.Options.Count || combinations.Contains(absent.Combination))
            {
                absent.Archive();
            }
        }

        for (var position = 0; position < draft.Variants.Count; position++)
        {
            var wanted = draft.Variants[position];
            var variant = _variants.Find(v => v.Sku == wanted.Sku);
            if (variant is null)
            {
                _variants.Add(variant = new Variant(wanted.Sku));
            }

            variant.Revise(wanted, position);
        }
    }
}
