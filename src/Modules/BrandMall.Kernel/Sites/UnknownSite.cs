namespace BrandMall.Kernel.Sites;

/// <summary>The address named a site that does not exist; the default site says so.</summary>
public sealed record UnknownSite(string Name);
