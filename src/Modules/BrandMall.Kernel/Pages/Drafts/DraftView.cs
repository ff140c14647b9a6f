using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Widgets;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>How a draft is looked at.</summary>
/// <param name="Visit">Site, language and prefix of the page it will be.</param>
/// <param name="Scheme">With <paramref name="Host"/>, the origin the page names itself by.</param>
/// <param name="Path">The address within the site; for a template page, of the object it shows.</param>
public sealed record DraftView(PageDraft Draft, SiteVisit Visit, string Scheme, HostString Host, string Path)
{
    /// <summary>Marks for the editor: see <c>PageMarks</c>.</summary>
    public bool Marked { get; init; }

    /// <summary>The instant it is looked at; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The class of device that looks; null shows what is left out on some.</summary>
    public string? Device { get; init; }

    /// <summary>A widget type that is being made, known in this look only.</summary>
    public WidgetDefinition? Trial { get; init; }

    /// <summary>Goes to the end of the head, as it is.</summary>
    public string HeadEnd { get; init; } = "";

    /// <summary>The one origin whose pages may frame it; null for none.</summary>
    public string? Framer { get; init; }
}
