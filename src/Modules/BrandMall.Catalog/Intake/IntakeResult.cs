using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Intake;

internal sealed class IntakeResult(ProductDraft draft)
{
    public ProductDraft Draft { get; } = draft;

    public IntakeOutcome Outcome { get; set; } = IntakeOutcome.Unchanged;

    public List<IntakeProblem> Problems { get; } = [];
}
