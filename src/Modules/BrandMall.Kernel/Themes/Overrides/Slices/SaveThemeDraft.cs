using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Keeps a draft of a file, if it holds together. Nobody sees it but whoever previews.</summary>
internal static class SaveThemeDraft
{
    /// <param name="Path">Such as <c>snippets/price.liquid</c>, or <c>tokens.json</c> for the site's tokens.</param>
    /// <param name="Revision">The revision the writer read; null writes over whatever is there.</param>
    public sealed record Request([property: Required, StringLength(120)] string Path, [property: Required(AllowEmptyStrings = true)] string Body, int? Revision = null);

    /// <param name="Contrast">Colours that are hard to read on each other with these tokens; a warning.</param>
    public sealed record Response(string Path, int Revision, IReadOnlyList<ContrastFault> Contrast);

    public static void Map(IEndpointRouteBuilder site) => site.MapPut("/theme/draft", HandleAsync).WithName("theme.save-draft").Requires(ThemeOverrideServices.Edit);

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> HandleAsync(Request request, ClaimsPrincipal person, ThemeDesk desk, SiteThemes themes, MallDb db, TimeProvider clock, CancellationToken ct)
    {
        var problems = desk.Check(request.Path, request.Body);
        if (problems.Count > 0)
        {
            return Refusal(problems);
        }

        return await db.InTransactionAsync<Results<Ok<Response>, ProblemHttpResult>>(async () =>
        {
            var row = await desk.OpenAsync(request.Path, ct);
            if (request.Revision is { } read && read != row.Revision)
            {
                return Problems.Of(StatusCodes.Status409Conflict, "theme.stale", $"{row.DraftBy ?? "Somebody"} changed {request.Path} meanwhile. Load it again.", "revision");
            }

            row.Write(request.Body, ThemeDesk.NameOf(person), clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Response(request.Path, row.Revision, request.Path == TokenOverrides.Path ? Faults(desk, themes, request.Body) : []));
        }, ct);
    }

    private static IReadOnlyList<ContrastFault> Faults(ThemeDesk desk, SiteThemes themes, string body) =>
        ThemeContrast.Faults(themes.With(desk.Site, [new ThemeOverride(desk.Site.Name, desk.Plain.Name, TokenOverrides.Path, body, 0)]));

    private static ProblemHttpResult Refusal(IReadOnlyList<ThemeFileProblem> problems)
    {
        var first = problems[0];
        return TypedResults.Problem(detail: first.Message, statusCode: StatusCodes.Status422UnprocessableEntity, title: first.Code, extensions: new Dictionary<string, object?>
        {
            ["code"] = first.Code,
            ["field"] = first.Code == "theme.path" ? "path" : "body",
            ["line"] = first.Line,
            ["column"] = first.Column,
            ["problems"] = problems,
        });
    }
}
