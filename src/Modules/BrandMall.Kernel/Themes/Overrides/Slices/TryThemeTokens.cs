using System.ComponentModel.DataAnnotations;
using System.Text;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>The variables a page would have with these tokens, for a preview that follows the hand. Nothing is kept.</summary>
internal static class TryThemeTokens
{
    /// <param name="Body">What would stand in <c>tokens.json</c>.</param>
    public sealed record Request([property: Required] string Body);

    /// <param name="Css">The rules at the head of <c>theme.css</c>; null while something is wrong.</param>
    public sealed record Response(string? Css, IReadOnlyList<ThemeFileProblem> Problems);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/tokens/try", Handle).WithName("theme.try-tokens").Requires(ThemeOverrideServices.Edit).KeepsOwnRecord();

    private static Ok<Response> Handle(Request request, ThemeDesk desk, SiteThemes themes)
    {
        var problems = desk.Check(TokenOverrides.Path, request.Body);
        if (problems.Count > 0)
        {
            return TypedResults.Ok(new Response(null, problems));
        }

        StringBuilder css = new();
        TokenStyles.Write(css, themes.With(desk.Site, [new ThemeOverride(desk.Site.Name, desk.Plain.Name, TokenOverrides.Path, request.Body, 0)]));
        return TypedResults.Ok(new Response(css.ToString(), []));
    }
}
