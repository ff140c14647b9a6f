namespace BrandMall.Catalog.Contracts;

/// <summary>A question about prices that differs from the usual one (one piece, now).</summary>
/// <param name="Quantities">Pieces by code; a code that is absent: one.</param>
/// <param name="At">Null: now.</param>
public sealed record PriceAsk(IReadOnlyDictionary<string, int>? Quantities = null, DateTimeOffset? At = null);
