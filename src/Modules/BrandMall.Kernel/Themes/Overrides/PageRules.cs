using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Whether a page document holds together: every widget known, its settings fitting, every one in exactly one place.</summary>
internal static class PageRules
{
    public static IEnumerable<string> Problems(PageDocument page, WidgetCatalog widgets)
    {
        var places = page.Slots.Values.Concat(page.Widgets.Values.SelectMany(widget => (widget.Slots ?? []).Values)).SelectMany(ids => ids).ToList();
        foreach (var id in places.Where(id => !page.Widgets.ContainsKey(id)).Distinct())
        {
            yield return $"'{id}' stands in a slot but is no widget of the page";
        }

        foreach (var id in page.Widgets.Keys.Where(id => places.Count(place => place == id) != 1))
        {
            yield return $"'{id}' must stand in exactly one slot";
        }

        foreach (var (id, instance) in page.Widgets.Where(widget => widget.Value.Ref is null))
        {
            if (widgets.Find(instance.Type) is not { } widget)
            {
                yield return $"'{id}': there is no widget {instance.Type}";
                continue;
            }

            foreach (var problem in SettingValues.Problems(widget, instance.Settings))
            {
                yield return $"'{id}' ({instance.Type}) {problem.Setting}: {problem.Message}";
            }

            foreach (var slot in (instance.Slots ?? []).Keys.Where(name => widget.Slot(name) is null))
            {
                yield return $"'{id}' ({instance.Type}) has no slot {slot}";
            }
        }
    }
}
