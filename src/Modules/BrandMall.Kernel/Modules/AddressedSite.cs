namespace BrandMall.Kernel.Modules;

/// <summary>Marks a route whose address names the site it acts on.</summary>
public sealed record AddressedSite
{
    public const string RouteKey = "site";
}
