using BrandMall.Kernel.Pages;

namespace BrandMall.Composer.Ops;

/// <summary>A changed widget is another object: whoever holds the old one sees what was.</summary>
internal static class WidgetCopies
{
    public static WidgetInstance Of(WidgetInstance widget, Action<WidgetInstance> change)
    {
        WidgetInstance copy = new()
        {
            Type = widget.Type,
            Version = widget.Version,
            Settings = widget.Settings,
            Slots = widget.Slots,
            HiddenOn = widget.HiddenOn,
            Absent = widget.Absent,
            Name = widget.Name,
            Locked = widget.Locked,
            Ref = widget.Ref,
            Extra = widget.Extra,
        };
        change(copy);
        return copy;
    }
}
