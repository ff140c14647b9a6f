using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Listings;

/// <summary>What one site says differently of a product. Null: as its parent site says, and at the end as the product itself says (K3).</summary>
internal sealed class SiteListing
{
    public int Id { get; private set; }

    public required int SiteId { get; init; }

    public required int ProductId { get; init; }

    public string? Title { get; private set; }

    public string? Subtitle { get; private set; }

    /// <summary>Sanitised HTML.</summary>
    public string? Body { get; private set; }

    public string? SeoTitle { get; private set; }

    public string? SeoDescription { get; private set; }

    /// <summary>The first picture, in the media library.</summary>
    public string? Image { get; private set; }

    /// <summary>A word on the card: 首发, 联名.</summary>
    public string? Badge { get; private set; }

    /// <summary>On the shelf from this instant.</summary>
    public DateTimeOffset? ShownFrom { get; private set; }

    public DateTimeOffset? ShownUntil { get; private set; }

    /// <summary>Seen before, bought from this instant on: a launch.</summary>
    public DateTimeOffset? BuyableFrom { get; private set; }

    public int Version { get; private set; }

    public bool IsEmpty => (Title ?? Subtitle ?? Body ?? SeoTitle ?? SeoDescription ?? Image ?? Badge) is null && (ShownFrom ?? ShownUntil ?? BuyableFrom) is null;

    public void Say(string? title, string? subtitle, string? body, string? seoTitle, string? seoDescription, string? image, string? badge)
    {
        (Title, Subtitle, Body, SeoTitle, SeoDescription, Image, Badge) = (title, subtitle, body is null ? null : ProductHtml.Clean(body), seoTitle, seoDescription, image, badge);
        Version++;
    }

    public void Schedule(DateTimeOffset? shownFrom, DateTimeOffset? shownUntil, DateTimeOffset? buyableFrom)
    {
        if (shownUntil <= shownFrom)
        {
            throw new RuleViolationException("listing.window", "The product would leave the shelf before it comes onto it.", "shownUntil");
        }

        if (buyableFrom >= shownUntil)
        {
            throw new RuleViolationException("listing.launch", "The product would leave the shelf before it can be bought.", "buyableFrom");
        }

        (ShownFrom, ShownUntil, BuyableFrom) = (shownFrom, shownUntil, buyableFrom);
        Version++;
    }
}
