namespace BrandMall.Catalog.Listings;

/// <summary>What a site's line says of a product, field by field the nearest word (K3).</summary>
internal sealed record ListingView(string? Title, string? Subtitle, string? Body, string? SeoTitle, string? SeoDescription, string? Image, string? Badge)
{
    public static ListingView None { get; } = new(null, null, null, null, null, null, null);

    public DateTimeOffset? ShownFrom { get; init; }

    public DateTimeOffset? ShownUntil { get; init; }

    public DateTimeOffset? BuyableFrom { get; init; }

    /// <param name="line">The site's own listing first, headquarters' last.</param>
    public static ListingView Of(IEnumerable<SiteListing> line) => line.Aggregate(None, (said, above) => new ListingView(
        said.Title ?? above.Title, said.Subtitle ?? above.Subtitle, said.Body ?? above.Body, said.SeoTitle ?? above.SeoTitle, said.SeoDescription ?? above.SeoDescription, said.Image ?? above.Image, said.Badge ?? above.Badge)
    {
        ShownFrom = said.ShownFrom ?? above.ShownFrom,
        ShownUntil = said.ShownUntil ?? above.ShownUntil,
        BuyableFrom = said.BuyableFrom ?? above.BuyableFrom,
    });
}
