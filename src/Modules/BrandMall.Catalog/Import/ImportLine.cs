using BrandMall.Catalog.Contracts;

namespace BrandMall.Catalog.Import;

/// <summary>A line of an import's report, stored.</summary>
internal sealed class ImportLine
{
    public long Id { get; private set; }

    public required int ImportRunId { get; init; }

    public required int Row { get; init; }

    public required string Column { get; init; }

    public required string Level { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public required string Value { get; init; }

    public static ImportLine Of(int runId, ImportReportLine line) => new()
    {
        ImportRunId = runId,
        Row = line.Row,
        Column = line.Column,
        Level = line.Level,
        Code = line.Code,
        Message = line.Message,
        Value = line.Value,
    };

    public ImportReportLine ToReport() => new(Row, Column, Level, Code, Message, Value);
}
