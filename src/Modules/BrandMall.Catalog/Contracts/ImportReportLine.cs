namespace BrandMall.Catalog.Contracts;

/// <param name="Row">As a spreadsheet numbers it: the header is row 1. 0: the file as a whole.</param>
/// <param name="Column">Header of the column at fault; empty when it is the row.</param>
/// <param name="Level"><c>problem</c>: left out; <c>warning</c>: taken, but look at it.</param>
/// <param name="Code">Stable: <c>import.price</c>, <c>import.sku</c> …</param>
/// <param name="Value">The beginning of what the cell holds.</param>
public sealed record ImportReportLine(int Row, string Column, string Level, string Code, string Message, string Value);
