namespace BrandMall.Search.Contracts;

/// <summary>Minor units; <paramref name="To"/> is not part of it, null has no end.</summary>
public sealed record PriceRange(long From, long? To);
