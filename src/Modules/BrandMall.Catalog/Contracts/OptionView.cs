namespace BrandMall.Catalog.Contracts;

/// <summary>Something to choose: size, colour, scent.</summary>
/// <param name="Name">In the page's locale.</param>
public sealed record OptionView(string Name, IReadOnlyList<OptionValueView> Values);
