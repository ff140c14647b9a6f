using BrandMall.Composer.Ops;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.Documents;

/// <summary>A copy of widgets is other widgets: each gets an id of its own.</summary>
internal static class FreshIds
{
    public static PageDocument Of(PageDocument page)
    {
        var ids = page.Widgets.Keys.ToDictionary(id => id, _ => OrchardId.New());
        List<string> Named(IEnumerable<string> old) => [.. old.Where(ids.ContainsKey).Select(id => ids[id])];
        return new PageDocument
        {
            Slots = page.Slots.ToDictionary(slot => slot.Key, slot => Named(slot.Value)),
            Widgets = page.Widgets.ToDictionary(widget => ids[widget.Key], widget => widget.Value.Slots is not { } slots ? widget.Value
                : WidgetCopies.Of(widget.Value, copy => copy.Slots = slots.ToDictionary(slot => slot.Key, slot => Named(slot.Value)))),
            Extra = page.Extra,
        };
    }
}
