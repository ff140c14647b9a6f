using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Takes a widget type away. One that pages hold goes only when asked with <c>force</c>: its widgets are kept in the pages as they are, and not shown.</summary>
internal static class DropWidgetType
{
    public static void Map(IEndpointRouteBuilder admin) => admin.MapDelete("/widget-types/{type}", HandleAsync).WithName("widget-type.drop").Requires(WidgetTypeServices.Edit);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string type, WidgetTypeDesk desk, MallDb db, CancellationToken ct, bool force = false)
    {
        if (await desk.FindAsync(type, ct) is not { } row)
        {
            return Problems.NotFound("widget-type.unknown", $"The brand has no widget type '{type}'.");
        }

        if (!force && await desk.UsesAsync(type, ct) is > 0 and var uses)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "widget-type.used", $"{uses} pages or blocks hold a '{type}'.");
        }

        desk.Drop(row);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
