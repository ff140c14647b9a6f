using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Intake;

internal sealed class IntakeResult(ProductDraft draft)
{
    public ProductDraft Draft { get; } = draft;

    public IntakeOutcome Outcome { get; set; } = IntakeOutcome.Unchanged;

    /// <summary>Null: refused.</summary>
    public Product? Product { get; set; }

    public List<IntakeProblem> Problems { get; } = [];
}
