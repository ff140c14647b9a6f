using System.Collections.Frozen;

namespace BrandMall.Kernel.Widgets;

/// <summary>The kinds of settings a widget may have.</summary>
public static class SettingTypes
{
    /// <summary>Only shape the form; they hold no value.</summary>
    public static FrozenSet<string> Layout { get; } = FrozenSet.Create("header", "paragraph", "divider");

    public static FrozenSet<string> All { get; } = FrozenSet.Create([
        "text", "textarea", "richtext", "richtext_inline", "html", "number", "range", "money", "percent", "checkbox", "radio", "select", "multiselect",
        "date", "datetime", "daterange", "duration", "color", "color_scheme", "gradient", "font", "text_align", "spacing", "radius", "shadow", "aspect",
        "image", "image_list", "video", "icon", "hotspot_map", "link", "menu", "product", "product_list", "category", "brand", "coupon_list", "campaign",
        "note_query", "lesson", "form", "store", "audience", "list", "css", "global_ref", .. Layout]);
}
