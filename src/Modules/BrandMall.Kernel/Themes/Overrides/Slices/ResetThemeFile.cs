using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Gives the site's own file up for what its parent or the theme has. Its history stays.</summary>
internal static class ResetThemeFile
{
    public sealed record Request([property: Required] string Path);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/reset", HandleAsync).WithName("theme.reset").Requires(ThemeOverrideServices.Publish);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(Request request, ClaimsPrincipal person, ThemeDesk desk, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.FindAsync(request.Path, ct) is not { } row)
        {
            return Problems.NotFound("theme.file", $"This site has nothing of its own at '{request.Path}'.");
        }

        row.Reset(ThemeDesk.NameOf(person), clock.GetUtcNow());
        desk.Published();
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
