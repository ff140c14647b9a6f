using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Import.ImportProducts;

/// <summary>Takes an uploaded product CSV (multipart field <c>file</c>, kept on disk while it is read) and answers the report.</summary>
internal static class ImportProducts
{
    private const long MaxBody = SpooledFile.MaxLength + (1 << 20);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/catalog/imports", HandleAsync).WithName("catalog.import-products").Requires("product.import")
            .DisableAntiforgery()       // the access rule already refuses what comes from another origin
            .WithFormOptions(multipartBodyLengthLimit: MaxBody)
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody));

    private static async Task<Results<Ok<ImportReport>, ProblemHttpResult>> HandleAsync(IFormFile file, IProductImport import, CancellationToken ct, bool forcePrices = false)
    {
        await using var content = file.OpenReadStream();
        var report = await import.RunAsync(content, file.FileName, new ImportOptions(forcePrices), ct);
        return TypedResults.Ok(report);
    }
}
