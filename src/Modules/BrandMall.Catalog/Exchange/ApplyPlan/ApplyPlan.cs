using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange.ApplyPlan;

/// <summary>Does what the plan showed, and nothing else: refuses when a product is no longer what it was, or would become something else than was shown.</summary>
internal static class ApplyPlan
{
    private const int Batch = 50;

    public sealed record Response(int Id, string Status, int Applied);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/catalog/plans/{id:int}/apply", HandleAsync).WithName("catalog.apply-plan").Requires("product.import");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(int id, MallDb db, PlanRun run, CancellationToken ct)
    {
        if (!await db.Set<ImportPlan>().AnyAsync(p => p.Id == id, ct))
        {
            return Problems.NotFound("plan.unknown", $"There is no import plan {id} on this site.");
        }

        try
        {
            await run.CheckAsync(id, ct);
            while (await run.NextAsync(id, Batch, ct))
            {
            }
        }
        catch (RuleViolationException moved) when (moved.Code is "import.moved" or "import.differs")
        {
            return Problems.Of(StatusCodes.Status409Conflict, moved.Code, moved.Message);
        }

        var plan = await db.Set<ImportPlan>().AsNoTracking().SingleAsync(p => p.Id == id, ct);
        return TypedResults.Ok(new Response(plan.Id, plan.Status.ToString().ToLowerInvariant(), plan.Applied));
    }
}
