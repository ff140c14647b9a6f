using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Recipes;

/// <summary>An id a recipe made up on a site, remembered so that running the recipe again finds what the first run made.</summary>
internal sealed class RecipeVariable : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Recipe { get; init; }

    /// <summary>The variable's name, or the place of an expression written in line.</summary>
    public required string Name { get; init; }

    public required string Value { get; init; }
}
