using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Import.ListImports;

/// <summary>The site's latest imports, without their lines.</summary>
internal static class ListImports
{
    private const int Limit = 100;

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/catalog/imports", HandleAsync).WithName("catalog.list-imports").Requires("product.import");

    private static async Task<Ok<List<ImportReport>>> HandleAsync(MallDb db, CancellationToken ct)
    {
        var runs = await db.Set<ImportRun>().AsNoTracking().OrderByDescending(r => r.Id).Take(Limit).ToListAsync(ct);
        return TypedResults.Ok(runs.ConvertAll(run => ProductImport.Report(run, resumed: false, [])));
    }
}
