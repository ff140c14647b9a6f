namespace BrandMall.Catalog.Import;

/// <summary>What a product's rows last said, as a hash: rows that say the same again are not looked at again. Per currency, because prices go into that currency's book.</summary>
internal sealed class ImportedProduct
{
    public required string Handle { get; init; }

    public required string Currency { get; init; }

    public required string Hash { get; set; }
}
