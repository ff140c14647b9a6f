namespace BrandMall.Kernel.Caching;

/// <summary>Set as a feature of a request before the cache, it lets the request pass by: the page is made for it alone and nothing is kept. Previews set it.</summary>
public sealed class NoPageCache
{
    public static NoPageCache Instance { get; } = new();
}
