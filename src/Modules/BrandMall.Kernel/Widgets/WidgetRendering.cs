namespace BrandMall.Kernel.Widgets;

/// <param name="Tag">Root element: <c>section</c> by default.</param>
/// <param name="Element">Custom element the script defines, when the widget is interactive.</param>
public sealed record WidgetRendering(string Tag = "section", string? Element = null, bool RerenderOnChildren = false, bool FullPage = false);
