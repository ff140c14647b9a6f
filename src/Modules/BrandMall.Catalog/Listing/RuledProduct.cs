namespace BrandMall.Catalog.Listing;

/// <summary>A product that a rule chose, with all it may be sorted by: rows of several rules come mixed from one query.</summary>
internal sealed record RuledProduct
{
    public int Rule { get; init; }

    public int Id { get; init; }

    public DateTimeOffset ListedAt { get; init; }

    public string Title { get; init; } = "";

    public long Price { get; init; }

    public int Position { get; init; }
}
