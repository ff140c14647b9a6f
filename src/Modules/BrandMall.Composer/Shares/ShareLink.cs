using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.Shares;

/// <summary>An address under which somebody without an account sees a draft, until it expires or is taken back.</summary>
internal sealed class ShareLink : ISiteOwned
{
    public long Id { get; private set; }

    public required int SiteId { get; init; }

    public required string Doc { get; init; }

    /// <summary>A hundred and thirty random bits: the right to see the draft, short enough to be photographed.</summary>
    public required string Key { get; init; }

    public string? Locale { get; init; }

    /// <summary>The instant the page is looked at; null for whenever it is.</summary>
    public DateTimeOffset? LookedAt { get; init; }

    /// <summary><c>desktop</c>, <c>tablet</c> or <c>mobile</c>; null: the device that looks.</summary>
    public string? Device { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public long Views { get; set; }

    public DateTimeOffset? SeenAt { get; set; }
}
