namespace BrandMall.Catalog.Products;

/// <summary>A word a product is filed under. Rows of their own, so that lists can be filtered by tag and tags counted by the database.</summary>
internal sealed class ProductTag
{
    public const int MaxLength = 200;

    public int ProductId { get; private set; }

    public required string Tag { get; init; }

    public int Position { get; set; }
}
