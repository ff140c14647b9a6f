namespace BrandMall.Catalog.Bundles;

internal sealed class BundleLine
{
    public int BundleId { get; private set; }

    public required string Sku { get; init; }

    public int Quantity { get; set; }

    public int Position { get; set; }
}
