using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Content;

/// <summary>A name under which an item of a site is found: its path, its alias, or the site's home.</summary>
internal sealed class ContentHandle : ISiteOwned
{
    public const string PathKind = "path";
    public const string AliasKind = "alias";
    public const string HomeKind = "home";

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Kind { get; init; }

    /// <summary>In lower case: handles are found whatever their case.</summary>
    public required string Key { get; init; }

    public required string ContentItemId { get; init; }

    /// <summary>The item within the item the handle leads to, such as a term of a taxonomy.</summary>
    public string? ContainedItemId { get; init; }

    /// <summary>Of the published version; otherwise of a draft, which only reserves it.</summary>
    public bool Published { get; init; }

    public static string KeyOf(string handle) => handle.Trim().Trim('/').ToLowerInvariant();
}
