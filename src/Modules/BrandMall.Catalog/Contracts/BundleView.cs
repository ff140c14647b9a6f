namespace BrandMall.Catalog.Contracts;

/// <summary>Products offered together for one price.</summary>
/// <param name="Price">Of the whole; compared with what the pieces cost one by one.</param>
/// <param name="Saving">Minor units; 0 where it saves nothing.</param>
public sealed record BundleView(string Handle, string Title, string Description, PriceView Price, long Saving, IReadOnlyList<BundleLineView> Lines);
