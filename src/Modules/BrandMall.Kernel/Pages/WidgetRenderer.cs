using System.Diagnostics.Metrics;
using System.Text;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Pages;

/// <summary>Renders one widget within its own limits: always exactly one root element, whatever its template does.</summary>
internal sealed partial class WidgetRenderer(LiquidEngine engine, ThemeTemplates templates, RenderScopes scopes, TimeProvider clock, ILogger<WidgetRenderer> log)
{
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(20);
    private static readonly Meter s_meter = new("BrandMall");
    private static readonly Counter<long> s_failures = s_meter.CreateCounter<long>("brandmall.widget.failures", description: "Widgets that could not be rendered, by code.");

    public static bool IsFault(Exception failure) => failure is LiquidLimitException or LiquidRenderException or LiquidModelException or LiquidSyntaxException;

    /// <param name="slots">Its children, finished.</param>
    public async Task RenderAsync(StringBuilder html, PlannedWidget widget, LoadedPage page, PageScene scene, Dictionary<string, string> slots, LiquidBudget budget, CancellationToken ct)
    {
        var problem = widget.Problem ?? page.Data.ProblemOf(widget.Id);
        string? body = null;
        if (problem is null && widget.Template is not null)
        {
            (body, problem) = await BodyAsync(widget, page, scene.With(slots, marked: widget.Mark is not null), budget, ct);
        }

        // A tag too few or too many would reach beyond the widget; the published page bears it, the editor's way through the page does not.
        if (widget.Mark is not null && body is not null && HtmlBalance.Fault(body) is { } fault)
        {
            (body, problem) = (null, new WidgetProblem("widget.html", fault));
        }

        var tag = widget.Definition?.Render.Tag ?? "section";
        html.Append('<').Append(tag).Append(" class=\"w w-").Append(WidgetStyles.DomId(widget.Type)[2..]).Append(Scheme(widget)).Append("\" id=\"").Append(WidgetStyles.DomId(widget.Id)).Append('"');
        if (widget.Mark is not null)
        {
            html.Append(PageMarks.Widget(widget));
        }

        if (problem is not null)
        {
            // Shoppers see nothing of it; the code tells whoever looks where to look.
            s_failures.Add(1, new KeyValuePair<string, object?>("code", problem.Code));
            LogProblem(log, widget.Type, widget.Id, page.Plan.Site.Name, problem.Code, problem.Message);
            page.Faults.Record(widget, problem);
            html.Append(widget.Mark is null ? $" hidden data-problem=\"{problem.Code}\"" : PageMarks.Problem(problem)).Append("></").Append(tag).Append(">\n");
            return;
        }

        html.Append('>').Append(body).Append("</").Append(tag).Append(">\n");
    }

    private async Task<(string? Body, WidgetProblem? Problem)> BodyAsync(PlannedWidget widget, LoadedPage page, PageScene own, LiquidBudget budget, CancellationToken ct)
    {
        LiquidScope Own(Theme theme) => scopes.Of(page, theme, own, budget)
            .Set("settings", widget.Settings.Values)
            .Set("data", page.Data.Of(widget.Id))
            .Set("widget", new Dictionary<string, object?> { ["id"] = widget.Id, ["type"] = widget.Type, ["dom_id"] = WidgetStyles.DomId(widget.Id) });
        try
        {
            return (await engine.RenderAsync(widget.Template!, Own(page.Plan.Theme), ct), null);
        }
        catch (Exception failure) when (IsFault(failure))
        {
            if (await PlainAsync(widget, page.Plan, Own, failure, ct) is { } plain)
            {
                return (plain, null);
            }

            if (failure is LiquidLimitException)
            {
                own.Tags.ChangesAt(clock.GetUtcNow() + s_retry);      // perhaps it was only the machine that was busy
            }

            return (null, new WidgetProblem(failure is LiquidLimitException ? "widget.limit" : "widget.template", failure.Message));
        }
    }

    /// <summary>When a site's own template or snippet fails, the theme's may not.</summary>
    private async Task<string?> PlainAsync(PlannedWidget widget, PagePlan plan, Func<Theme, LiquidScope> scope, Exception failure, CancellationToken ct)
    {
        if (plan.Theme.Plain == plan.Theme)
        {
            return null;
        }

        LogOwnFile(log, widget.Type, plan.Site.Name, failure.Message);
        try
        {
            return widget.Definition is { } definition && templates.Widget(plan.Theme.Plain, definition) is { } template ? await engine.RenderAsync(template, scope(plan.Theme.Plain), ct) : null;
        }
        catch (Exception again) when (IsFault(again))
        {
            return null;
        }
    }

    /// <summary>A widget that has a setting <c>scheme</c> may stand on a colour of its own.</summary>
    private static string Scheme(PlannedWidget widget) => widget.Settings.Values["scheme"]?.ToString() switch
    {
        "mist" => " scheme scheme-mist",
        "inverse" => " scheme scheme-inverse",
        "accent" => " scheme scheme-accent",
        "dark" => " scheme scheme-dark",
        _ => "",
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The own file behind {Type} on {Site} fails; the theme's is shown: {Problem}")]
    private static partial void LogOwnFile(ILogger log, string type, string site, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Widget {Type} {Id} on {Site} is left out: {Code} {Problem}")]
    private static partial void LogProblem(ILogger log, string type, string id, string site, string code, string problem);
}
