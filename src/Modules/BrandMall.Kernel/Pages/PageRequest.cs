using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <summary>All that a page is made from, taken out of its request: a page may be made after the request that asked for it is gone.</summary>
internal sealed record PageRequest(SiteVisit Visit, string Scheme, HostString Host, string Path, IQueryCollection Query)
{
    /// <summary>The theme with its drafts, for whoever may see them; such a page is kept nowhere.</summary>
    public Themes.Theme? Preview { get; init; }

    /// <summary>The draft shown in place of what is published; such a page is kept nowhere either.</summary>
    public Drafts.DraftView? Draft { get; init; }

    /// <summary>The class of device that asks; null shows also what is left out on some.</summary>
    public string? Device { get; init; }
}
