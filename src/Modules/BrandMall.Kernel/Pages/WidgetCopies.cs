namespace BrandMall.Kernel.Pages;

/// <summary>A changed widget is another object: whoever holds the old one sees what was.</summary>
public static class WidgetCopies
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
            Held = widget.Held,
            Ref = widget.Ref,
            Extra = widget.Extra,
        };
        change(copy);
        return copy;
    }
}
