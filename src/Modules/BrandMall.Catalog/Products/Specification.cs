namespace BrandMall.Catalog.Products;

/// <summary>A fact about a product, in its own language.</summary>
internal sealed record Specification(string Name, string Value)
{
    /// <summary>Of its definition; null: free text.</summary>
    public string? Key { get; init; }

    /// <summary>The value as a number, where its definition says it is one.</summary>
    public decimal? Number { get; init; }
}
