using System.Globalization;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;

namespace BrandMall.Kernel.Pages;

/// <summary>A page compiled once and rendered many times.</summary>
public sealed class PagePlan
{
    /// <summary>Kind of page: <c>home</c>, <c>page</c>, <c>product</c>, <c>category</c>, <c>404</c> …</summary>
    public required string Template { get; init; }

    public required Theme Theme { get; init; }

    public required Site Site { get; init; }

    public required string Locale { get; init; }

    /// <summary>How the page writes numbers and dates.</summary>
    public required CultureInfo Culture { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public required LiquidTemplate Layout { get; init; }

    /// <summary>Slots of the layout: <c>header</c>, <c>main</c>, <c>footer</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PlannedWidget>> Slots { get; init; }

    /// <summary>The page's one <c>&lt;style&gt;</c>: CSS variables of its widgets. Allowed by its hash.</summary>
    public required string Style { get; init; }

    public required string StyleHash { get; init; }

    /// <summary>Title and description of the page itself; a template page gets them from its context.</summary>
    public string Title { get; init; } = "";

    public string? Description { get; init; }

    public string? Image { get; init; }

    /// <summary>Paths of the pictures its widgets' settings name.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    public bool NoIndex { get; init; }

    /// <summary>Slots of the page that belong to the document being edited; null when none is.</summary>
    public IReadOnlySet<string>? MarkedSlots { get; init; }

    /// <summary>Whether some widget is left out on some devices, so that each class of devices has a page of its own.</summary>
    public bool VariesByDevice { get; init; }

    public required IReadOnlyList<(string Kind, string Key)> Tags { get; init; }

    public IEnumerable<PlannedWidget> Widgets => Slots.Values.SelectMany(widgets => widgets).SelectMany(widget => widget.WithChildren);
}
