namespace BrandMall.Catalog.Contracts;

/// <param name="X">Percent of the picture's width, from the left, as whole steps of five: themes place points by class, pages allow no style attributes.</param>
/// <param name="Y">Percent of its height, from the top, likewise.</param>
/// <param name="Number">From 1, in the order of the scene.</param>
public sealed record HotspotView(int X, int Y, int Number, ProductCard Product);
