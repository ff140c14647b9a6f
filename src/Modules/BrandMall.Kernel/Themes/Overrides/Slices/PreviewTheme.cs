using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Gives an address under which the site shows its drafts for half an hour.</summary>
internal static class PreviewTheme
{
    /// <param name="Url">The site's home page with the token; other pages of the site follow by cookie. Ends with <c>?theme-preview=off</c>.</param>
    public sealed record Response(string Url, string Token, DateTimeOffset Until);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/preview", Handle).WithName("theme.preview").Requires(ThemeOverrideServices.Edit);

    private static Ok<Response> Handle(ThemeDesk desk, ThemePreviews previews, SiteRegistry sites)
    {
        var (token, until) = previews.Issue(desk.Site);
        var home = desk.Site.Id == sites.Map.Default?.Id ? "/" : $"/s/{desk.Site.Name}";
        return TypedResults.Ok(new Response($"{home}?{ThemePreviews.Name}={Uri.EscapeDataString(token)}", token, until));
    }
}
