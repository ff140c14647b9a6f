using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Recipes;

/// <summary>What a recipe said about something this mall does not act on, kept so that an export gives it back.</summary>
internal sealed class KeptStepRow : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Step { get; init; }

    public required string Json { get; set; }
}
