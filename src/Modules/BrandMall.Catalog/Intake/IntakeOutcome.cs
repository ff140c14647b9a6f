namespace BrandMall.Catalog.Intake;

internal enum IntakeOutcome
{
    Created,
    Updated,
    Unchanged,
    Refused,
}
