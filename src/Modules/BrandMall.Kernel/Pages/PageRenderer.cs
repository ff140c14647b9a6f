using System.Diagnostics.Metrics;
using System.Text;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Pages;

/// <summary>Renders a compiled page from what was loaded. Pure: a template reaches no database. A failing widget leaves its place empty, never the page.</summary>
internal sealed partial class PageRenderer(LiquidEngine engine, ThemeTemplates templates, ThemeTexts texts, ThemeAssets assets, TimeProvider clock, ILogger<PageRenderer> log)
{
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(20);
    private static readonly Meter s_meter = new("BrandMall");
    private static readonly Counter<long> s_failures = s_meter.CreateCounter<long>("brandmall.widget.failures", description: "Widgets that could not be rendered, by code.");

    public async Task<string> RenderAsync(PagePlan plan, PageData data, PageFacts facts, string pathBase, PageTags tags, CancellationToken ct)
    {
        LiquidBudget budget = new();
        PageScene scene = new() { Plan = plan, PathBase = pathBase, Texts = texts, Assets = assets, Locales = PagePlanner.LocalesOf(plan.Site, plan.Locale), Tags = tags, Pictures = facts.Pictures };

        Dictionary<string, string> slots = [];
        foreach (var (slot, widgets) in plan.Slots)
        {
            slots[slot] = await RenderSlotAsync(widgets, plan, data, facts, scene, budget, ct);
        }

        PageScene layout = new() { Plan = plan, PathBase = pathBase, Texts = texts, Assets = assets, Locales = scene.Locales, Tags = tags, Pictures = facts.Pictures, Slots = slots, Head = PageHead.Write(facts, scene) };
        try
        {
            return await engine.RenderAsync(plan.Layout, Scope(plan, plan.Theme, facts, layout, budget), ct);
        }
        catch (Exception failure) when (IsFault(failure) && plan.Theme.Plain != plan.Theme)
        {
            LogOwnFile(log, "layout", plan.Site.Name, failure.Message);
            return await engine.RenderAsync(templates.Layout(plan.Theme.Plain), Scope(plan, plan.Theme.Plain, facts, layout, new LiquidBudget()), ct);
        }
    }

    private async Task<string> RenderSlotAsync(IReadOnlyList<PlannedWidget> widgets, PagePlan plan, PageData data, PageFacts facts, PageScene scene, LiquidBudget budget, CancellationToken ct)
    {
        StringBuilder html = new();
        foreach (var widget in widgets)
        {
            // Children first: each widget has its own deadline, and a parent only places what is finished.
            Dictionary<string, string> slots = [];
            foreach (var (slot, children) in widget.Slots)
            {
                slots[slot] = await RenderSlotAsync(children, plan, data, facts, scene, budget, ct);
            }

            await RenderWidgetAsync(html, widget, plan, data, facts, scene, slots, budget, ct);
        }

        return html.ToString();
    }

    private async Task RenderWidgetAsync(
        StringBuilder html, PlannedWidget widget, PagePlan plan, PageData data, PageFacts facts, PageScene scene, Dictionary<string, string> slots, LiquidBudget budget, CancellationToken ct)
    {
        var problem = widget.Problem ?? data.ProblemOf(widget.Id);
        string? body = null;
        if (problem is null && widget.Template is not null)
        {
            PageScene own = new() { Plan = plan, PathBase = scene.PathBase, Texts = texts, Assets = assets, Locales = scene.Locales, Tags = scene.Tags, Pictures = scene.Pictures, Slots = slots };
            LiquidScope Own(Theme theme) => Scope(plan, theme, facts, own, budget)
                .Set("settings", widget.Settings.Values)
                .Set("data", data.Of(widget.Id))
                .Set("widget", new Dictionary<string, object?> { ["id"] = widget.Id, ["type"] = widget.Type, ["dom_id"] = WidgetStyles.DomId(widget.Id) });
            try
            {
                body = await engine.RenderAsync(widget.Template, Own(plan.Theme), ct);
            }
            catch (Exception failure) when (IsFault(failure))
            {
                body = await PlainAsync(widget, plan, Own, failure, ct);
                problem = body is null ? new WidgetProblem(failure is LiquidLimitException ? "widget.limit" : "widget.template", failure.Message) : null;
                if (body is null && failure is LiquidLimitException)
                {
                    scene.Tags.ChangesAt(clock.GetUtcNow() + s_retry);      // perhaps it was only the machine that was busy
                }
            }
        }

        var tag = widget.Definition?.Render.Tag ?? "section";
        html.Append('<').Append(tag).Append(" class=\"w w-").Append(WidgetStyles.DomId(widget.Type)[2..]).Append(Scheme(widget)).Append("\" id=\"").Append(WidgetStyles.DomId(widget.Id)).Append('"');
        if (problem is not null)
        {
            // Shoppers see nothing of it; the code tells whoever looks where to look.
            s_failures.Add(1, new KeyValuePair<string, object?>("code", problem.Code));
            LogProblem(log, widget.Type, widget.Id, plan.Site.Name, problem.Code, problem.Message);
            html.Append(" hidden data-problem=\"").Append(problem.Code).Append("\"></").Append(tag).Append(">\n");
            return;
        }

        html.Append('>').Append(body).Append("</").Append(tag).Append(">\n");
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

    private static bool IsFault(Exception failure) => failure is LiquidLimitException or LiquidRenderException or LiquidModelException or LiquidSyntaxException;

    private LiquidScope Scope(PagePlan plan, Theme theme, PageFacts facts, PageScene scene, LiquidBudget budget)
    {
        LiquidScope scope = new()
        {
            Snippets = name => templates.Snippet(theme, name),
            Budget = budget,
            Culture = plan.Culture,
            TimeZone = plan.TimeZone,
            Clock = clock,
        };
        scope.With(scene);
        foreach (var (name, model) in facts.Models)
        {
            scope.Set(name, model);
        }

        return scope;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The own file behind {Type} on {Site} fails; the theme's is shown: {Problem}")]
    private static partial void LogOwnFile(ILogger log, string type, string site, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Widget {Type} {Id} on {Site} is left out: {Code} {Problem}")]
    private static partial void LogProblem(ILogger log, string type, string id, string site, string code, string problem);
}
