using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Words.RemoveHotWord;

internal static class RemoveHotWord
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapDelete("/search/words/{id:int}", HandleAsync).WithName("search.remove-hot-word").Requires(SearchModule.Manage);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(int id, MallDb db, Changes changes, CancellationToken ct)
    {
        if (await db.Set<HotWord>().SingleOrDefaultAsync(w => w.Id == id, ct) is not { } word)
        {
            return Problems.NotFound("hotword.unknown", $"There is no hot word {id}.");
        }

        db.Remove(word);
        changes.Record(WordShelf.Kind, "hot");
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
