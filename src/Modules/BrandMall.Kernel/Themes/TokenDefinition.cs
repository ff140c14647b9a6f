using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <param name="Type"><c>color</c>, <c>length</c>, <c>number</c>, <c>font</c>, <c>shadow</c>, <c>motion</c> or <c>image</c> (a CSS gradient).</param>
/// <param name="Hint">Where it shows.</param>
public sealed record TokenDefinition(string Name, string Type, LocalText Label, LocalText? Hint = null);
