using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Search.Words.AddHotWord;

/// <summary>Pins a word before what people ask, or bans it from what is shown.</summary>
internal static class AddHotWord
{
    /// <param name="Site">Name of the one site it is for; left out: all.</param>
    /// <param name="Locale">Left out: every language.</param>
    public sealed record Request([property: Required] string Word, bool Banned, int Position, string? Site, [property: StringLength(20)] string? Locale);

    public sealed record Response(int Id, string Word);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/search/words", HandleAsync).WithName("search.add-hot-word").Requires(SearchModule.Manage);

    private static async Task<Results<Created<Response>, ProblemHttpResult>> HandleAsync(Request request, MallDb db, SiteRegistry sites, Changes changes, CancellationToken ct)
    {
        var site = request.Site is { Length: > 0 } name ? sites.Map.ByName(name) : null;
        if (site is null && request.Site is { Length: > 0 })
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "site.unknown", $"There is no site named '{request.Site}'.", "site");
        }

        HotWord word = new(request.Word, request.Banned, request.Position, site?.Id, request.Locale is { Length: > 0 } locale ? locale : null);
        db.Add(word);
        changes.Record(WordShelf.Kind, "hot");
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/admin/search/words/{word.Id}", new Response(word.Id, word.Word));
    }
}
