using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Makes drafts what visitors see, all of them in one step or those named.</summary>
internal static class PublishTheme
{
    /// <param name="Paths">Null: every draft of the site.</param>
    public sealed record Request(IReadOnlyList<string>? Paths = null, [property: StringLength(200)] string? Note = null);

    public sealed record Response(IReadOnlyList<string> Published);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/publish", HandleAsync).WithName("theme.publish").Requires(ThemeOverrideServices.Publish);

    private static async Task<Ok<Response>> HandleAsync(Request request, ClaimsPrincipal person, ThemeDesk desk, MallDb db, TimeProvider clock, CancellationToken ct) =>
        await db.InTransactionAsync(async () =>
        {
            var all = await desk.AllAsync(ct);
            var rows = request.Paths is { } paths ? all.Where(row => paths.Contains(row.Path)).ToList() : [.. all.Where(row => row.DraftBody is not null)];
            if (rows.Count == 0 || (request.Paths is { } named && named.Distinct().Count() != rows.Count))
            {
                throw new RuleViolationException("theme.no-draft", "There is no such draft to publish.", "paths");
            }

            foreach (var row in rows)
            {
                // Kept a while ago: what was sound then may name a widget that is gone.
                if (row.DraftBody is { } body && desk.Check(row.Path, body) is [var problem, ..])
                {
                    throw new RuleViolationException(problem.Code, $"{row.Path}: {problem.Message}", "paths");
                }

                row.Publish(ThemeDesk.NameOf(person), clock.GetUtcNow(), request.Note);
            }

            desk.Published();
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Response([.. rows.Select(row => row.Path)]));
        }, ct);
}
