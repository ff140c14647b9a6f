using BrandMall.Composer.Preview;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.Shares;

/// <summary>A share link as the editor's window gets it.</summary>
/// <param name="State"><c>open</c>, <c>expired</c> or <c>revoked</c>.</param>
internal sealed record ShareAnswer(
    long Id, string Url, string State, DateTimeOffset Expires, string? Locale, DateTimeOffset? At, string? Device, string By, DateTimeOffset Created, long Views, DateTimeOffset? Seen)
{
    public static ShareAnswer Of(ShareLink share, HttpRequest request, PreviewAddresses addresses, Site site, DateTimeOffset now) => new(
        share.Id, $"{addresses.Origin(request)}{PreviewAddresses.Prefix(site, share.Locale)}{DraftPages.Address}/share/{share.Key}",
        share.RevokedAt is not null ? "revoked" : share.ExpiresAt <= now ? "expired" : "open",
        share.ExpiresAt, share.Locale, share.LookedAt, share.Device, share.ByName, share.CreatedAt, share.Views, share.SeenAt);
}
