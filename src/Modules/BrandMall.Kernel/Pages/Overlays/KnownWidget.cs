namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>A widget of the parent as this site last knew it.</summary>
/// <param name="Widget">Without what it holds.</param>
public sealed record KnownWidget(WidgetInstance Widget, WidgetPlace Place);
