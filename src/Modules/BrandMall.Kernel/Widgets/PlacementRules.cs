namespace BrandMall.Kernel.Widgets;

/// <summary>Where a widget may stand; nothing said means anywhere.</summary>
public sealed record PlacementRules(IReadOnlyList<string>? Pages = null, IReadOnlyList<string>? Parents = null, int? MaxPerPage = null, int? MaxDepth = null);
