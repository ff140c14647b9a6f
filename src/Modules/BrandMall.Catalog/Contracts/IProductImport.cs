namespace BrandMall.Catalog.Contracts;

/// <summary>
/// Reads products from a Shopify product CSV into the catalogue, prices into the price book of the current site's currency.
/// Restartable: a run that was killed goes on after its last committed product when the same file comes again. Idempotent: an unchanged file changes nothing.
/// </summary>
public interface IProductImport
{
    /// <param name="file">UTF-8, UTF-16 or GB18030; comma, semicolon or tab; up to 200 MB. Copied to disk when it cannot seek.</param>
    /// <param name="options">Null: the price guard holds and nobody listens.</param>
    /// <returns>What happened; <see cref="ImportReport.Status"/> says whether the file could be read at all. Never throws for what is in the file.</returns>
    Task<ImportReport> RunAsync(Stream file, string fileName, ImportOptions? options, CancellationToken ct);
}
