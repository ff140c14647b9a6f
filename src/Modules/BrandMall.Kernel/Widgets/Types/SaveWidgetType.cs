using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Keeps a widget type of the brand, if it holds together. From then on it is in the palette, and pages show it so.</summary>
internal static class SaveWidgetType
{
    /// <param name="Revision">The revision the writer read, 0 for a new type; null writes over whatever is there.</param>
    public sealed record Request(
        [property: Required] JsonObject Definition, [property: Required(AllowEmptyStrings = true)] string Liquid, [property: Required(AllowEmptyStrings = true)] string Css, int? Revision = null);

    public sealed record Response(string Type, int Revision);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPut("/widget-types/{type}", HandleAsync).WithName("widget-type.save").Requires(WidgetTypeServices.Edit);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(
        string type, Request request, ClaimsPrincipal person, WidgetTypeDesk desk, WidgetTypeRules rules, MallDb db, CancellationToken ct)
    {
        var definition = request.Definition.DeepClone().AsObject();
        definition["type"] = type;
        if (rules.Check(definition, request.Liquid, request.Css).Problems is [var first, ..] problems)
        {
            return Refusal(first, problems);
        }

        return await db.InTransactionAsync<Results<Ok<Response>, ProblemHttpResult>>(async () =>
        {
            var row = await desk.FindAsync(type, ct);
            if (request.Revision is { } read && read != (row?.Revision ?? 0))
            {
                return Problems.Of(StatusCodes.Status409Conflict, "widget-type.stale", row is null ? $"Somebody deleted '{type}' meanwhile." : $"{row.ModifiedBy} changed '{type}' meanwhile. Load it again.", "revision");
            }

            row = desk.Write(row, type, definition, request.Liquid, request.Css, person.Identity?.Name ?? "");
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Response(type, row.Revision));
        }, ct);
    }

    private static ProblemHttpResult Refusal(WidgetTypeProblem first, IReadOnlyList<WidgetTypeProblem> problems) =>
        TypedResults.Problem(detail: first.Message, statusCode: StatusCodes.Status422UnprocessableEntity, title: first.Code, extensions: new Dictionary<string, object?>
        {
            ["code"] = first.Code,
            ["field"] = first.Code["widget-type.".Length..],
            ["line"] = first.Line,
            ["column"] = first.Column,
            ["problems"] = CheckWidgetType.Said(problems),
        });
}
