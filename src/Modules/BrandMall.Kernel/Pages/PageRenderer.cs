using System.Text;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Themes;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Pages;

/// <summary>Renders a compiled page from what was loaded. Pure: a template reaches no database. A failing widget leaves its place empty, never the page.</summary>
internal sealed partial class PageRenderer(LiquidEngine engine, ThemeTemplates templates, RenderScopes scopes, WidgetRenderer widgets, ILogger<PageRenderer> log)
{
    public async Task<string> RenderAsync(LoadedPage page, string pathBase, CancellationToken ct)
    {
        LiquidBudget budget = new();
        var scene = scopes.Scene(page, pathBase);
        var plan = page.Plan;

        Dictionary<string, string> slots = [];
        foreach (var (slot, children) in plan.Slots)
        {
            var html = await RenderSlotAsync(children, page, scene, budget, ct);
            slots[slot] = plan.MarkedSlots?.Contains(slot) is true ? PageMarks.Slot(PageMarks.PageOwner, slot, html) : html;
        }

        foreach (var empty in plan.MarkedSlots?.Where(slot => !slots.ContainsKey(slot)).ToList() ?? [])
        {
            slots[empty] = PageMarks.Slot(PageMarks.PageOwner, empty, "");
        }

        var layout = scene.With(slots, PageHead.Write(page.Facts, scene));
        try
        {
            return await engine.RenderAsync(plan.Layout, scopes.Of(page, plan.Theme, layout, budget), ct);
        }
        catch (Exception failure) when (WidgetRenderer.IsFault(failure) && plan.Theme.Plain != plan.Theme)
        {
            LogOwnLayout(log, plan.Site.Name, failure.Message);
            return await engine.RenderAsync(templates.Layout(plan.Theme.Plain), scopes.Of(page, plan.Theme.Plain, layout, new LiquidBudget()), ct);
        }
    }

    /// <summary>Some of a marked page's widgets alone, each with all it holds: exactly what stands for them in the whole page.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RenderSomeAsync(LoadedPage page, IEnumerable<PlannedWidget> some, string pathBase, CancellationToken ct)
    {
        LiquidBudget budget = new();
        var scene = scopes.Scene(page, pathBase);
        Dictionary<string, string> html = [];
        foreach (var widget in some)
        {
            html[widget.Mark!] = await RenderSlotAsync([widget], page, scene, budget, ct);
        }

        return html;
    }

    private async Task<string> RenderSlotAsync(IReadOnlyList<PlannedWidget> children, LoadedPage page, PageScene scene, LiquidBudget budget, CancellationToken ct)
    {
        StringBuilder html = new();
        foreach (var widget in children)
        {
            if (IsLeftOut(widget, page))
            {
                continue;
            }

            // Children first: each widget has its own deadline, and a parent only places what is finished.
            Dictionary<string, string> slots = [];
            foreach (var (slot, below) in widget.Slots)
            {
                slots[slot] = await RenderSlotAsync(below, page, scene, budget, ct);
            }

            if (widget.Mark is { } owner && widget.Type != BlockWidget.Definition.Type)
            {
                foreach (var slot in slots.Keys.Concat(widget.Definition?.Slots.Select(s => s.Id) ?? []).Distinct().ToList())
                {
                    slots[slot] = PageMarks.Slot(owner, slot, slots.GetValueOrDefault(slot, ""));
                }
            }

            await widgets.RenderAsync(html, widget, page, scene, slots, budget, ct);
        }

        return html.ToString();
    }

    /// <summary>An editor sees them all, wherever they are hidden.</summary>
    private static bool IsLeftOut(PlannedWidget widget, LoadedPage page) =>
        widget is { Absent: true, Mark: null } && page.Request.Device is { } device && widget.HiddenOn.Contains(device);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The own layout on {Site} fails; the theme's is shown: {Problem}")]
    private static partial void LogOwnLayout(ILogger log, string site, string problem);
}
