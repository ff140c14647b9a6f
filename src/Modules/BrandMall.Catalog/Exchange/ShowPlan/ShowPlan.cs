using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange.ShowPlan;

/// <summary>A plan with a page of its products.</summary>
internal static class ShowPlan
{
    private const int PageSize = 50;

    /// <param name="Next">Position to ask after for the next page; null: the last.</param>
    public sealed record Response(
        int Id, string FileName, string Status, DateTimeOffset CreatedAt, int Created, int Changed, int Unchanged, int Problems, int Applied, IReadOnlyList<Item> Items, int? Next);

    public sealed record Item(string Handle, string Title, string Kind, bool Applied, IReadOnlyList<Change> Changes, IReadOnlyList<Problem> Problems);

    public sealed record Change(string Field, string Before, string After);

    public sealed record Problem(int Row, string Column, string Level, string Code, string Message, string Value);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/catalog/plans/{id:int}", HandleAsync).WithName("catalog.show-plan").Requires("product.import");

    /// <param name="kind"><c>new</c>, <c>changed</c>, <c>unchanged</c> or <c>problem</c> (everything with a problem); null: what would change or has a problem.</param>
    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(int id, MallDb db, CancellationToken ct, string? kind = null, int after = -1)
    {
        if (await db.Set<ImportPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan)
        {
            return Problems.NotFound("plan.unknown", $"There is no import plan {id} on this site.");
        }

        var items = db.Set<PlanItem>().AsNoTracking().Where(i => i.PlanId == id && i.Position > after);
        items = kind switch
        {
            null => items.Where(i => i.Kind != PlanKind.Unchanged || i.HasProblems),
            _ when Enum.TryParse<PlanKind>(kind, ignoreCase: true, out var wanted) && wanted != PlanKind.Problem => items.Where(i => i.Kind == wanted),
            _ => items.Where(i => i.HasProblems),
        };
        var page = await items.OrderBy(i => i.Position).Take(PageSize + 1).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            plan.Id, plan.FileName, plan.Status.ToString().ToLowerInvariant(), plan.CreatedAt, plan.Created, plan.Changed, plan.Unchanged, plan.Problems, plan.Applied,
            [.. page.Take(PageSize).Select(Show)],
            page.Count > PageSize ? page[PageSize - 1].Position : null));
    }

    private static Item Show(PlanItem item) => new(
        item.Handle, item.Draft?.Title ?? item.Handle, item.Kind.ToString().ToLowerInvariant(), item.Applied,
        [.. item.Changes.Select(c => new Change(c.Field, c.Before, c.After))],
        [.. item.Problems.Select(p => new Problem(p.Row, p.Column, p.Level, p.Code, p.Message, p.Value))]);
}
