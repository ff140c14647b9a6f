namespace BrandMall.Catalog.Products;

/// <summary>What a source says a variant should be.</summary>
internal sealed record VariantDraft
{
    /// <summary>Blank: named after the product and its option values.</summary>
    public string Sku { get; init; } = "";

    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Minor units; null: the source says nothing about prices.</summary>
    public long? Price { get; init; }

    public long? CompareAtPrice { get; init; }

    public string? Barcode { get; init; }

    public long? Grams { get; init; }

    public string? Image { get; init; }

    /// <summary>What the source knows and the catalogue has no word for.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>Row of the file, for the report.</summary>
    public int Row { get; init; }
}
