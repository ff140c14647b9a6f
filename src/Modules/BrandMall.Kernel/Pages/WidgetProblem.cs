namespace BrandMall.Kernel.Pages;

/// <summary>Why one widget is not shown.</summary>
/// <param name="Code"><c>widget.unknown</c>, <c>widget.template</c>, <c>widget.limit</c>, <c>widget.data</c>, <c>block.missing</c>, <c>block.circle</c>.</param>
/// <param name="Message">For editors and logs, never for shoppers.</param>
public sealed record WidgetProblem(string Code, string Message);
