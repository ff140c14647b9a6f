namespace BrandMall.Kernel.Sites;

/// <summary>A row of one site. Queries see only the current site's rows unless they say otherwise.</summary>
public interface ISiteOwned
{
    int SiteId { get; }
}
