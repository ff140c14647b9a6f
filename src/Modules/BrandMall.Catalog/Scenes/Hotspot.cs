namespace BrandMall.Catalog.Scenes;

/// <param name="X">Percent of the picture's width, from the left.</param>
/// <param name="Y">Percent of its height, from the top.</param>
/// <param name="Product">A handle.</param>
internal sealed record Hotspot(decimal X, decimal Y, string Product);
