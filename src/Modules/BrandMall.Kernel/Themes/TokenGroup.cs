using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <param name="Id"><c>color</c>, <c>type</c>, <c>space</c>, <c>shape</c>, <c>motion</c>.</param>
public sealed record TokenGroup(string Id, LocalText Label, IReadOnlyList<TokenDefinition> Tokens);
