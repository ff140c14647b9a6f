namespace BrandMall.Catalog;

/// <summary>Keys of the change table. A list is known by its category, <see cref="Everything"/> where it has none; a product counts for its categories and all above them.</summary>
internal static class CatalogChanges
{
    public const string Everything = "*";
}
