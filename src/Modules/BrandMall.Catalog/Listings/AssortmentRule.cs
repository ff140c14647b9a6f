using BrandMall.Catalog.Rules;

namespace BrandMall.Catalog.Listings;

/// <summary>One line of a site's assortment: takes products in or leaves them out. The parent's lines come first, then the site's own; the last that applies decides; none: in.</summary>
internal sealed class AssortmentRule
{
    public int Id { get; private set; }

    public required int SiteId { get; init; }

    public required int Position { get; init; }

    public required bool Includes { get; init; }

    public required SelectionRule Rule { get; init; }
}
