namespace BrandMall.Catalog.Prices;

/// <summary>An entry as resolution reads it. A point of book 0 carries only the variant's floor.</summary>
internal readonly record struct PricePoint(int Book, string Sku, int MinQty, DateTimeOffset From, DateTimeOffset? Until, long Amount, long? CompareAt, bool Approved, long? Floor)
{
    public bool IsDated => From != DateTimeOffset.UnixEpoch || Until is not null;
}
