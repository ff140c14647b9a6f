namespace BrandMall.Catalog.Contracts;

/// <summary>What a thing costs on the site that asks, in minor units of the site's currency.</summary>
/// <param name="Amount">The lowest price, where variants differ.</param>
/// <param name="CompareAt">The price it is compared with; only when it is higher.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="From">Variants differ in price: "from …".</param>
public sealed record PriceView(long Amount, long? CompareAt, string Currency, bool From);
