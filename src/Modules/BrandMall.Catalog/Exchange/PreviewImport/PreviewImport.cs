using BrandMall.Catalog.Import;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Catalog.Exchange.PreviewImport;

/// <summary>Takes an uploaded sheet and answers what it would change. Nothing is changed before somebody applies the plan.</summary>
internal static class PreviewImport
{
    private const long MaxBody = SpooledFile.MaxLength + (1 << 20);

    /// <param name="Id">Of the plan, for <c>…/catalog/plans/{id}</c>.</param>
    public sealed record Response(int Id, string FileName, int Created, int Changed, int Unchanged, int Problems);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/catalog/plans", HandleAsync).WithName("catalog.preview-import").Requires("product.import")
            .DisableAntiforgery()       // the access rule already refuses what comes from another origin
            .WithFormOptions(multipartBodyLengthLimit: MaxBody)
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody));

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(IFormFile file, PlanMaker maker, DataFolder folder, CancellationToken ct, bool forcePrices = false)
    {
        try
        {
            await using var content = file.OpenReadStream();
            await using var spooled = await SpooledFile.OpenAsync(content, folder, ct);
            var plan = await maker.MakeAsync(spooled, file.FileName, forcePrices, ct);
            return TypedResults.Ok(new Response(plan.Id, plan.FileName, plan.Created, plan.Changed, plan.Unchanged, plan.Problems));
        }
        catch (UnreadableFileException unreadable)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, unreadable.Code, unreadable.Message, "file");
        }
    }
}
