using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Exchange;

/// <summary>What a file would do to one product.</summary>
internal sealed class PlanItem
{
    public int Id { get; private set; }

    public required int PlanId { get; init; }

    /// <summary>Order in the file.</summary>
    public required int Position { get; init; }

    public required string Handle { get; init; }

    public required PlanKind Kind { get; init; }

    /// <summary>Of the product's fields when it was previewed; another one later: it moved.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }

    public required IReadOnlyList<PlanProblem> Problems { get; init; }

    public required bool HasProblems { get; init; }

    /// <summary>Null: nothing to write.</summary>
    public ProductDraft? Draft { get; init; }

    public bool Applied { get; set; }
}
