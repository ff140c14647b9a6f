namespace BrandMall.Catalog.Products;

/// <summary>A product's words in one language. What a language lacks is said in the product's own.</summary>
internal sealed record ProductText
{
    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Body { get; init; }

    public string? Type { get; init; }

    /// <summary>Option names and values to their translations.</summary>
    public IReadOnlyDictionary<string, string>? Options { get; init; }

    /// <summary>In the order of the pictures.</summary>
    public IReadOnlyList<string>? ImageAlts { get; init; }

    /// <summary>In the order of the specifications.</summary>
    public IReadOnlyList<Specification>? Specifications { get; init; }

    public SeoText? Seo { get; init; }

    public string Option(string word) => Options?.GetValueOrDefault(word) ?? word;
}
