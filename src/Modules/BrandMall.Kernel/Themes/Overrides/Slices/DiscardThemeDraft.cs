using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Throws a draft away.</summary>
internal static class DiscardThemeDraft
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/theme/draft", HandleAsync).WithName("theme.discard-draft").Requires(ThemeOverrideServices.Edit);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string path, ThemeDesk desk, MallDb db, CancellationToken ct)
    {
        if (await desk.FindAsync(path, ct) is not { DraftBody: not null } row)
        {
            return Problems.NotFound("theme.no-draft", $"There is no draft of '{path}'.");
        }

        row.Discard();
        if (row.Version == 0)
        {
            db.Remove(row);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
