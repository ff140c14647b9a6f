using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Search.Words.AddSynonyms;

/// <summary>Says that words mean the same, from the next search on.</summary>
internal static class AddSynonyms
{
    public sealed record Request([property: Required] IReadOnlyList<string> Words);

    public sealed record Response(int Id, IReadOnlyList<string> Words);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/search/synonyms", HandleAsync).WithName("search.add-synonyms").Requires(SearchModule.Manage);

    private static async Task<Created<Response>> HandleAsync(Request request, MallDb db, Changes changes, CancellationToken ct)
    {
        Synonyms synonyms = new(request.Words);
        db.Add(synonyms);
        changes.Record(WordShelf.Kind, "synonyms");
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/admin/search/synonyms/{synonyms.Id}", new Response(synonyms.Id, synonyms.Words));
    }
}
