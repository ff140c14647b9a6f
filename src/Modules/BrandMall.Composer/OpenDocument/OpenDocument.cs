using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Preview;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.OpenDocument;

/// <summary>Opens a page, template or block for editing: what it holds, what may be done to it, and where it is to be seen. Makes nothing.</summary>
internal static class OpenDocument
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}", HandleAsync).WithName("composer.open").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<DocumentAnswer>> HandleAsync(string doc, HttpContext http, ClaimsPrincipal person, DraftDesk desk, DocumentAnswers answers, PreviewStart previews, CancellationToken ct)
    {
        var draft = await desk.OpenAsync(DocumentKey.Read(doc), ct);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(await answers.OfAsync(http, person, draft, previews.Start(http, person, draft, locale: null, at: null, edit: true), ct), ComposerJson.Options);
    }
}
