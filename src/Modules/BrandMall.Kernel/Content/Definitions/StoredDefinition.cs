using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>A type or part as a site defines it, whole. A deleted one is remembered, so that it does not come back from a module or the parent.</summary>
internal sealed class StoredDefinition : ISiteOwned
{
    public const string TypeKind = "type";
    public const string PartKind = "part";

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: deleted here.</summary>
    public string? Json { get; set; }
}
