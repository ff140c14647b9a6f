using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Headless;

/// <summary>The page of an address as data: its widgets with the settings and data their templates would get. Who draws them is up to the caller.</summary>
internal static class ShowPage
{
    /// <param name="Type">Of the widget: <c>product-grid</c>.</param>
    /// <param name="Settings">In the language asked for, defaults filled in.</param>
    /// <param name="Slots">Ids of the widgets within, in order.</param>
    /// <param name="Data">What its data needs were answered, by name.</param>
    /// <param name="HiddenOn">Devices it is not shown on: <c>mobile</c>, <c>tablet</c>, <c>desktop</c>.</param>
    /// <param name="Problem">Code of why it cannot be shown; then it has neither settings nor data.</param>
    public sealed record Widget(
        string Type, JsonObject Settings, IReadOnlyDictionary<string, IReadOnlyList<string>> Slots, IReadOnlyDictionary<string, object?> Data, IReadOnlyList<string> HiddenOn, string? Problem);

    /// <param name="Url">Whole address of the page in that language.</param>
    public sealed record Alternate(string Locale, string Url);

    /// <param name="Template">Kind of page: <c>home</c>, <c>page</c>, <c>product</c>, <c>category</c> …</param>
    /// <param name="CanonicalUrl">Whole address.</param>
    /// <param name="Image">Whole address of the picture for social cards.</param>
    /// <param name="MovedTo">The page is elsewhere: where. Then there is nothing else.</param>
    /// <param name="Context">What the page is about, by name, such as <c>product</c>.</param>
    /// <param name="Slots">Slots of the layout with the ids of their widgets, in order.</param>
    /// <param name="Widgets">All widgets of the page by id.</param>
    public sealed record Response(
        string Site, string Locale, string Currency, string Path, string Template, string Title, string? Description, string? CanonicalUrl, string? Image, string? MovedTo,
        IReadOnlyList<Alternate> Alternates, IReadOnlyList<Breadcrumb> Breadcrumbs, IReadOnlyDictionary<string, object?> Context,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Slots, IReadOnlyDictionary<string, Widget> Widgets);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/pages", HandleAsync).WithName("pages.show").AllowsAnyone()
        .WithSummary("The page of an address as data").WithDescription("path: address within the site, with its query where the page reads one, such as /c/tea?sort=price-asc. locale: a language of the site.")
        .Produces<Response>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task HandleAsync(HttpContext http, [Required, StringLength(2000)] string path, string? locale, ApiAnswers answers, PageAddresses addresses)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new RuleViolationException("page.path", "The path begins with one slash: /c/tea.", "path");
        }

        var (address, query) = path.Split('?', 2) is [var before, var after] ? (before, $"?{after}") : (path, "");
        address = address.Length > 1 ? address.TrimEnd('/') : address;
        var declared = addresses.Declared(address, new QueryCollection(QueryHelpers.ParseQuery(query)));
        var form = $"page {address}?{PageAddresses.Canonical(declared)}";
        var (scheme, host) = (http.Request.Scheme, http.Request.Host);
        return answers.AnswerAsync(http, form, locale, async (services, tags, ct) =>
        {
            var site = services.GetRequiredService<CurrentSite>();
            SiteVisit visit = new(services.GetRequiredService<SiteRegistry>().Map, site.Value, site.Locale == site.Value.Locale ? null : site.Locale, site.PathBase);
            var (page, move) = await services.GetRequiredService<LoadPage>().LoadAsync(new PageRequest(visit, scheme, host, address, declared), ct);
            tags.DependsOn(page?.Tags);
            return move is not null ? Moved(site, address, move) : page!.Status == StatusCodes.Status200OK ? Of(page, site, address) : null;
        });
    }

    private static Response Of(LoadedPage page, CurrentSite site, string path) => new(
        site.Value.Name, page.Plan.Locale, site.Value.Currency, path, page.Plan.Template, page.Facts.Title, page.Facts.Description, page.Facts.CanonicalUrl, page.Facts.ImageUrl, null,
        [.. page.Facts.Alternates.Select(alternate => new Alternate(alternate.Locale, alternate.Url))],
        page.Context?.Breadcrumbs ?? [],
        page.Context?.Models ?? new Dictionary<string, object?>(),
        Ids(page.Plan.Slots),
        page.Plan.Widgets.ToDictionary(widget => widget.Id, widget => Of(widget, page.Data)));

    private static Widget Of(PlannedWidget widget, PageData data)
    {
        var problem = widget.Problem ?? data.ProblemOf(widget.Id);
        return new Widget(
            widget.Type, problem is null ? widget.Settings.Values : [], Ids(widget.Slots), problem is null ? data.Of(widget.Id) : new Dictionary<string, object?>(), widget.HiddenOn, problem?.Code);
    }

    private static Dictionary<string, IReadOnlyList<string>> Ids(IReadOnlyDictionary<string, IReadOnlyList<PlannedWidget>> slots) =>
        slots.ToDictionary(slot => slot.Key, slot => (IReadOnlyList<string>)[.. slot.Value.Select(widget => widget.Id)]);

    private static Response Moved(CurrentSite site, string path, PageMove move) => new(
        site.Value.Name, site.Locale, site.Value.Currency, path, "", "", null, null, null, move.Location, [], [], new Dictionary<string, object?>(), new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, Widget>());
}
