namespace BrandMall.Catalog.Exchange;

/// <param name="Level"><c>problem</c> or <c>warning</c>.</param>
internal sealed record PlanProblem(int Row, string Column, string Level, string Code, string Message, string Value);
