namespace BrandMall.Catalog.Contracts;

/// <param name="ForcePrices">Take prices that fall by more than half, which are otherwise refused (<c>price.drop</c>).</param>
/// <param name="Progress">Told the number of products done after each committed batch.</param>
public sealed record ImportOptions(bool ForcePrices = false, Action<int>? Progress = null);
