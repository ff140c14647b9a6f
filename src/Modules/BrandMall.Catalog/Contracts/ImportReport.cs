namespace BrandMall.Catalog.Contracts;

/// <param name="Id">Of the run, for <c>GET …/catalog/imports/{id}</c>.</param>
/// <param name="Status"><c>done</c>; <c>failed</c>: the file could not be read and nothing (more) was taken from it.</param>
/// <param name="Resumed">An interrupted run of the same file went on.</param>
/// <param name="Products">Products found in the file.</param>
/// <param name="Refused">Products left out altogether.</param>
/// <param name="Lines">Problems and warnings in the order of the file, the first 1,000.</param>
/// <param name="LineCount">All of them.</param>
public sealed record ImportReport(
    int Id,
    string FileName,
    string Status,
    bool Resumed,
    int Rows,
    int Products,
    int Created,
    int Updated,
    int Unchanged,
    int Refused,
    int LineCount,
    IReadOnlyList<ImportReportLine> Lines);
