using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Listing;

/// <summary>Addresses of the catalogue's pages within a site, and behind its prefix.</summary>
internal sealed class Links(CurrentSite site)
{
    public const string AllProducts = "/collections/all";

    public static string Product(string handle) => $"/products/{Uri.EscapeDataString(handle)}";

    public static string Variant(string handle, string sku) => $"{Product(handle)}?variant={Uri.EscapeDataString(sku)}";

    public const string Brands = "/brands";

    public static string Brand(string handle) => $"/brands/{Uri.EscapeDataString(handle)}";

    public static string Collection(string handle) => $"/collections/{Uri.EscapeDataString(handle)}";

    public static string Scene(string handle) => $"/scenes/{Uri.EscapeDataString(handle)}";

    public static string Category(string path) => $"/c/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A picture of the library; null: none.</summary>
    public static string? Media(string path) => path.Length == 0 || Products.ProductImage.IsRemote(path) ? null : $"/media/{path}";

    public string Url(string path) => site.PathBase + path;
}
