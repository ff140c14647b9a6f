using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Draws a widget type that is being made, on the road its widgets will take on the site's pages. Nothing is kept.</summary>
internal static class TryWidgetType
{
    private const string Id = "trial";

    /// <param name="Settings">What the widget stores; its defaults when left out.</param>
    /// <param name="Locale">Null: the site's own language.</param>
    public sealed record Request(
        [property: Required] JsonObject Definition, [property: Required(AllowEmptyStrings = true)] string Liquid, [property: Required(AllowEmptyStrings = true)] string Css,
        JsonObject? Settings = null, [property: StringLength(20)] string? Locale = null);

    /// <param name="Html">Null when the definition does not hold, or the template fails.</param>
    /// <param name="Style">The variables of its settings.</param>
    public sealed record Response(string? Html, string Style, IReadOnlyList<CheckWidgetType.Problem> Problems);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/widget-types/try", HandleAsync).WithName("widget-type.try").Requires(WidgetTypeServices.Edit).KeepsOwnRecord();

    private static async Task<Ok<Response>> HandleAsync(Request request, HttpContext http, WidgetTypeRules rules, DraftPages pages, CurrentSite site, SiteRegistry sites, CancellationToken ct)
    {
        var (trial, problems) = rules.Check(request.Definition, request.Liquid, request.Css);
        if (trial is null)
        {
            return TypedResults.Ok(new Response(null, "", CheckWidgetType.Said(problems)));
        }

        PageDocument page = new()
        {
            Slots = new() { ["main"] = [Id] },
            Widgets = new() { [Id] = new WidgetInstance { Type = trial.Type, Version = trial.Version, Settings = request.Settings?.DeepClone().AsObject() ?? [], Slots = trial.Slots.ToDictionary(slot => slot.Id, _ => new List<string>()) } },
        };
        var locale = request.Locale is { } asked && site.Value.Locales.Contains(asked) ? asked : site.Value.Locale;
        SiteVisit visit = new(sites.Map, site.Value, locale, $"/s/{site.Value.Name}{(locale == site.Value.Locale ? "" : $"/{locale}")}");
        PageDraft draft = new(new ContentItem { ContentItemId = OrchardId.New(), ContentType = "Page", DisplayText = trial.Type }, page, null);
        var drawn = await pages.RenderAsync(new DraftView(draft, visit, http.Request.Scheme, http.Request.Host, "/~try") { Marked = true, Trial = trial }, [Id], ct);
        var failed = drawn.Problems.GetValueOrDefault(Id);
        List<CheckWidgetType.Problem> said = [.. CheckWidgetType.Said(problems)];
        if (failed is not null && said.Count == 0)
        {
            said.Add(new CheckWidgetType.Problem("widget-type.liquid", failed.Message, null, null, null));
        }

        return TypedResults.Ok(new Response(failed is null ? drawn.Html.GetValueOrDefault(Id) : null, drawn.Style, said));
    }
}
