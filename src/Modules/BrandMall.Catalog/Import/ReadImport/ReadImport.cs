using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Import.ReadImport;

/// <summary>One import of the site with its report lines.</summary>
internal static class ReadImport
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/catalog/imports/{id:int}", HandleAsync).WithName("catalog.read-import").Requires("product.import");

    private static async Task<Results<Ok<ImportReport>, ProblemHttpResult>> HandleAsync(int id, MallDb db, CancellationToken ct) =>
        await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is { } run
            ? TypedResults.Ok(ProductImport.Report(run, resumed: false, await ProductImport.LinesAsync(db, id, ct)))
            : Problems.NotFound("import.unknown", $"There is no import {id} on this site.");
}
