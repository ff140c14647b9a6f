namespace BrandMall.Catalog.Intake;

/// <summary>Something of a draft that was left out.</summary>
/// <param name="Row">Row of the source, when it has rows.</param>
internal sealed record IntakeProblem(int Row, string Column, string Code, string Message, string Value);
