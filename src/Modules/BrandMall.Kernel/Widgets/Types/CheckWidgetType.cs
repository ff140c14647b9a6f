using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Says what is wrong with a widget type that is being made, and keeps nothing.</summary>
internal static class CheckWidgetType
{
    public sealed record Request(
        [property: Required] JsonObject Definition, [property: Required(AllowEmptyStrings = true)] string Liquid, [property: Required(AllowEmptyStrings = true)] string Css);

    public sealed record Response(IReadOnlyList<Problem> Problems);

    public sealed record Problem(string Code, string Message, string? Where, int? Line, int? Column);

    public static void Map(IEndpointRouteBuilder admin) =>
        admin.MapPost("/widget-types/check", Handle).WithName("widget-type.check").Requires(WidgetTypeServices.Edit).KeepsOwnRecord();

    private static Ok<Response> Handle(Request request, WidgetTypeRules rules) => TypedResults.Ok(new Response(Said(rules.Check(request.Definition, request.Liquid, request.Css).Problems)));

    internal static IReadOnlyList<Problem> Said(IReadOnlyList<WidgetTypeProblem> problems) => [.. problems.Select(p => new Problem(p.Code, p.Message, p.Where, p.Line, p.Column))];
}
