namespace BrandMall.Kernel.Widgets;

public sealed record WidgetBudget(int? HtmlKb = null, int? Images = null, int? JsKb = null);
