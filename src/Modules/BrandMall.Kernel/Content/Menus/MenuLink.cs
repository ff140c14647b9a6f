namespace BrandMall.Kernel.Content.Menus;

/// <summary>An entry of a menu as templates see it.</summary>
/// <param name="Text">In the locale of the page.</param>
/// <param name="Url">As written: a path within the site (<c>/c/fragrance</c>) or a whole address.</param>
/// <param name="Target">Where it opens; empty for the same window.</param>
public sealed record MenuLink(string Text, string Url, string Target, IReadOnlyList<MenuLink> Children);
