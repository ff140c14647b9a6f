using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Search.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Search.Nodes.RebuildIndexes;

/// <summary>Asks every process to build its indexes anew. Searching goes on meanwhile; the list of indexes shows how far they are.</summary>
internal static class RebuildIndexes
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/search/rebuild", HandleAsync).WithName("search.rebuild").Requires(SearchModule.Manage);

    private static async Task<Accepted> HandleAsync(ISearchRebuild rebuild, MallDb db, CancellationToken ct)
    {
        rebuild.Request();
        await db.SaveChangesAsync(ct);
        return TypedResults.Accepted("/api/admin/resources/search-nodes");
    }
}
