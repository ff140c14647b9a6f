using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>Says what is wrong with a file while it is being written, and keeps nothing.</summary>
internal static class CheckThemeFile
{
    public sealed record Request([property: Required, StringLength(120)] string Path, [property: Required(AllowEmptyStrings = true)] string Body);

    public sealed record Response(IReadOnlyList<ThemeFileProblem> Problems);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/theme/check", Handle).WithName("theme.check").Requires(ThemeOverrideServices.Edit).KeepsOwnRecord();

    private static Ok<Response> Handle(Request request, ThemeDesk desk) => TypedResults.Ok(new Response(desk.Check(request.Path, request.Body)));
}
