using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.StartPreview;

/// <summary>Gives a fresh address under which the draft can be seen; windows renew theirs before the hour is over.</summary>
internal static class StartPreview
{
    /// <param name="At">The instant it is looked at. Without marks, what is scheduled for then is shown.</param>
    /// <param name="Edit">The draft, with marks and the editor's script.</param>
    /// <param name="Side">Without marks: a version's number, <c>draft</c> or <c>published</c>.</param>
    public sealed record Request([property: StringLength(20)] string? Locale = null, DateTimeOffset? At = null, bool Edit = true, [property: StringLength(12)] string? Side = null);

    public sealed record Response(string Url, string Token, DateTimeOffset Expires);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/documents/{doc}/preview", HandleAsync).WithName("composer.preview").Requires(ComposerPermissions.View).KeepsOwnRecord();

    private static async Task<Ok<Response>> HandleAsync(string doc, Request request, HttpContext http, ClaimsPrincipal person, DraftDesk desk, PreviewStart previews, CancellationToken ct)
    {
        if (request.Locale is { } locale && !desk.Site.Locales.Contains(locale))
        {
            throw new RuleViolationException("site.locale", $"The site has no language {locale}.", "locale");
        }

        var started = previews.Start(http, person, await desk.OpenAsync(DocumentKey.Read(doc), ct), request.Locale, request.At, request.Edit, request.Side);
        return TypedResults.Ok(new Response(started.Url, started.Token, started.Expires));
    }
}
