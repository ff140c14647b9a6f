namespace BrandMall.Catalog.Products;

/// <summary>A product stands on a shelf.</summary>
internal sealed class ProductCategory
{
    public int ProductId { get; private set; }

    public required int CategoryId { get; init; }

    /// <summary>Order within the category, for lists in manual order.</summary>
    public int Position { get; set; }

    /// <summary>Order among the product's categories; 0 is the main one.</summary>
    public int Rank { get; set; }
}
