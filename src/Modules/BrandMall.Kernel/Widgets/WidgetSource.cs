namespace BrandMall.Kernel.Widgets;

/// <summary>What a widget type made by the brand is drawn with.</summary>
public sealed record WidgetSource(string Liquid, string Css);
