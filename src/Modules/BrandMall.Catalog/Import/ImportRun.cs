using BrandMall.Catalog.Intake;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Import;

/// <summary>One reading of a file. Its position is committed together with the products it counts, so a killed run knows exactly where to go on.</summary>
internal sealed class ImportRun : ISiteOwned
{
    public int Id { get; private set; }

    public required int SiteId { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public ImportStatus Status { get; private set; }

    /// <summary>Products (and loose rows) of the file that are done, in the order they are complete in it.</summary>
    public int Position { get; private set; }

    public int Rows { get; private set; }

    public int Products { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public int LineCount { get; private set; }

    public void Advance(int position, int rows, int lines, DateTimeOffset at) =>
        (Position, Rows, LineCount, UpdatedAt) = (position, Rows + rows, LineCount + lines, at);

    public void Count(IntakeOutcome outcome)
    {
        Products++;
        Created += outcome == IntakeOutcome.Created ? 1 : 0;
        Updated += outcome == IntakeOutcome.Updated ? 1 : 0;
        Unchanged += outcome == IntakeOutcome.Unchanged ? 1 : 0;
        Refused += outcome == IntakeOutcome.Refused ? 1 : 0;
    }

    public void Finish(DateTimeOffset at) => (Status, UpdatedAt) = (ImportStatus.Done, at);

    public void Fail(DateTimeOffset at) => (Status, LineCount, UpdatedAt) = (ImportStatus.Failed, LineCount + 1, at);
}
