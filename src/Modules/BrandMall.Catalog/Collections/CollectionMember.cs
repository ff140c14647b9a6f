namespace BrandMall.Catalog.Collections;

/// <summary>A product belongs to a collection. For rules this is written by <see cref="Memberships"/>; lists and the search index read it.</summary>
internal sealed class CollectionMember
{
    public required int CollectionId { get; init; }

    public required int ProductId { get; init; }

    /// <summary>Order by hand; 0 where a rule decides.</summary>
    public int Position { get; set; }
}
