namespace BrandMall.Catalog.Contracts;

/// <summary>A fact about a product in the page's language.</summary>
public sealed record SpecificationView(string Name, string Value)
{
    /// <summary>Of its definition; null: free text.</summary>
    public string? Key { get; init; }

    /// <summary><c>#rrggbb</c> of a colour; null: none.</summary>
    public string? Colour { get; init; }
}
