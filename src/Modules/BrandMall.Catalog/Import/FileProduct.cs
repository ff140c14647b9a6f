using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Import;

/// <summary>A product of the file, complete with all its rows; or a row that belongs to none.</summary>
/// <param name="Handle">Null: a loose row.</param>
/// <param name="Draft">Null: nothing of it could be used, its lines say why.</param>
internal sealed record FileProduct(string? Handle, ProductDraft? Draft, int Rows, IReadOnlyList<ImportReportLine> Lines);
