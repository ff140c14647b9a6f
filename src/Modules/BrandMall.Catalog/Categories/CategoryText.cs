namespace BrandMall.Catalog.Categories;

/// <summary>A category's words in one language.</summary>
internal sealed record CategoryText(string? Title, string? Description);
