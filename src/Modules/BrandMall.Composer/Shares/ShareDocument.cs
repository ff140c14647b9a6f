using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Shares;

/// <summary>Makes an address under which people without an account see the draft, as it is whenever they look.</summary>
internal static class ShareDocument
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(90);

    /// <param name="Expires">At most 90 days from now.</param>
    /// <param name="At">The instant the page is looked at: what is scheduled for then is shown.</param>
    public sealed record Request(
        DateTimeOffset Expires, [property: StringLength(20)] string? Locale = null, DateTimeOffset? At = null, [property: AllowedValues(null, "desktop", "tablet", "mobile")] string? Device = null);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/share", HandleAsync).WithName("composer.share").Requires(ComposerPermissions.Share);

    private static async Task<JsonHttpResult<ShareAnswer>> HandleAsync(
        string doc, Request request, HttpContext http, ClaimsPrincipal person, MallDb db, DraftDesk desk, DocumentEvents events, PreviewAddresses addresses, TimeProvider clock, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var now = clock.GetUtcNow();
        if (request.Expires <= now || request.Expires > now + s_longest)
        {
            throw new RuleViolationException("share.expires", "A link lasts 90 days at most, and ends in the future.", "expires");
        }

        if (request.Locale is { } locale && !desk.Site.Locales.Contains(locale))
        {
            throw new RuleViolationException("site.locale", $"The site has no language {locale}.", "locale");
        }

        await desk.OpenAsync(key, ct);
        var author = Author.Of(person, "", 0);
        ShareLink share = new()
        {
            SiteId = desk.Site.Id, Doc = key.Text, Key = OrchardId.New(), Locale = request.Locale, LookedAt = request.At?.ToUniversalTime(), Device = request.Device, ExpiresAt = request.Expires.ToUniversalTime(),
            By = author.Id, ByName = author.Name, CreatedAt = now,
        };
        db.Add(share);
        events.Record(key, Happened.Shared, author, new { share.ExpiresAt });
        await db.SaveChangesAsync(ct);
        return TypedResults.Json(ShareAnswer.Of(share, http.Request, addresses, desk.Site, now), ComposerJson.Options, statusCode: StatusCodes.Status201Created);
    }
}
