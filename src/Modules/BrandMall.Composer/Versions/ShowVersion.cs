using BrandMall.Composer.Documents;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Versions;

/// <summary>A version whole. As the document of an operation <c>replace</c> it is the draft again.</summary>
internal static class ShowVersion
{
    internal sealed record Response(int Number, string Kind, string? Name, string? Note, string By, DateTimeOffset At, EditedDocument Document);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/versions/{number:int}", HandleAsync).WithName("composer.version").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, int number, DocumentVersions versions, CancellationToken ct)
    {
        var version = await versions.GetAsync(DocumentKey.Read(doc), number, ct);
        return TypedResults.Json(new Response(version.Number, ListVersions.NameOf(version.Kind), version.Name, version.Note, version.ByName, version.At, EditedDocument.Read(version.Json)), ComposerJson.Options);
    }
}
