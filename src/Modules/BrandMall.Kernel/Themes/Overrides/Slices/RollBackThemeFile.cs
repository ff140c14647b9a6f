using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Makes an earlier version what visitors see again. A draft stays a draft.</summary>
internal static class RollBackThemeFile
{
    public sealed record Request([property: Required] string Path, [property: Range(1, int.MaxValue)] int Version);

    public sealed record Response(string Path, int Version);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/rollback", HandleAsync).WithName("theme.roll-back").Requires(ThemeOverrideServices.Publish);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Request request, ClaimsPrincipal person, ThemeDesk desk, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(request.Path, ct) is not { } row)
        {
            return Problems.NotFound("theme.file", $"This site has nothing of its own at '{request.Path}'.");
        }

        row.RollBack(request.Version, ThemeDesk.NameOf(person), clock.GetUtcNow());
        desk.Published();
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Response(row.Path, row.Version));
    }
}
