using BrandMall.Catalog.Categories;

namespace BrandMall.Catalog.Recipes;

/// <summary>What a recipe says a category should be.</summary>
internal sealed record CategoryDraft
{
    public required string Path { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Image { get; init; }

    public IReadOnlyDictionary<string, CategoryText>? Translations { get; init; }
}
