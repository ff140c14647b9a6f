namespace BrandMall.Catalog.Products;

/// <summary>What a source (a file, a recipe) says a product should be. Null: the source says nothing about it, what is there stays.</summary>
internal sealed record ProductDraft
{
    public required string Handle { get; init; }

    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Vendor { get; init; }

    public string? Type { get; init; }

    public string? Body { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public ProductStatus? Status { get; init; }

    public IReadOnlyList<ProductOption> Options { get; init; } = [];

    public IReadOnlyList<VariantDraft> Variants { get; init; } = [];

    public IReadOnlyList<ProductImage>? Images { get; init; }

    public IReadOnlyList<Specification>? Specifications { get; init; }

    /// <summary>Handle of a brand; empty: none.</summary>
    public string? Brand { get; init; }

    public IReadOnlyList<string>? Related { get; init; }

    public SeoText? Seo { get; init; }

    public IReadOnlyDictionary<string, ProductText>? Translations { get; init; }

    /// <summary>Words in other languages from a sheet, which knows neither option names nor words of pictures: those stay.</summary>
    public IReadOnlyDictionary<string, ProductText>? Spoken { get; init; }

    /// <summary>Option values the product already has keep their order: a sheet knows them only from its rows.</summary>
    public bool KeepsOptionOrder { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Whether the source's variants are all there are. Not so when some of its rows could not be read: those must not count as gone.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>Row of the file, for the report.</summary>
    public int Row { get; init; }
}
