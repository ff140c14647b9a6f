namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Something wrong with a widget type that is being made, said so that whoever makes it can mend it.</summary>
/// <param name="Code"><c>widget-type.definition</c>, <c>widget-type.liquid</c> or <c>widget-type.css</c>.</param>
/// <param name="Where">JSON path within the definition.</param>
internal sealed record WidgetTypeProblem(string Code, string Message, string? Where = null, int? Line = null, int? Column = null);
