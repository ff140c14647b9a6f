using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>For whom and from what a page is compiled.</summary>
internal sealed record PageMaking(Site Site, string Locale, Theme Theme, string Template)
{
    public string Title { get; init; } = "";

    public string? Description { get; init; }

    public string? Image { get; init; }

    /// <summary>Its editors keep it out of search engines.</summary>
    public bool NoIndex { get; init; }

    /// <summary>A widget type that is being made, in place of what the catalog has under its name.</summary>
    public WidgetDefinition? Trial { get; init; }

    public IReadOnlyList<(string Kind, string Key)> Tags { get; init; } = [];
}
