namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>What a site shows of its parent's page.</summary>
/// <param name="Suspended">Widgets of which something this site says is not shown, because the parent holds it.</param>
public sealed record EffectivePage(PageState State, IReadOnlyList<OverlayDifference> Differences, IReadOnlyList<string> Suspended);
