namespace BrandMall.Kernel.Caching;

/// <param name="Fresh">False: something it depends on changed while it was made.</param>
/// <param name="Stale">True: an evicted copy, because nothing newer can be made now.</param>
internal sealed record Landing(CachedAnswer Answer, bool Fresh, bool Stale = false);
