using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Words.RemoveSynonyms;

internal static class RemoveSynonyms
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapDelete("/search/synonyms/{id:int}", HandleAsync).WithName("search.remove-synonyms").Requires(SearchModule.Manage);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(int id, MallDb db, Changes changes, CancellationToken ct)
    {
        if (await db.Set<Synonyms>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } synonyms)
        {
            return Problems.NotFound("synonyms.unknown", $"There are no synonyms {id}.");
        }

        db.Remove(synonyms);
        changes.Record(WordShelf.Kind, "synonyms");
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
