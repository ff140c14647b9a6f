using BrandMall.Kernel.Data;

namespace BrandMall.Kernel.Events;

/// <summary>Writes to the change table in the caller's transaction; the caller saves.</summary>
public sealed class Changes(MallDb db, TimeProvider clock)
{
    public void Record(string kind, string key, int? siteId = null) =>
        db.Add(new Change { At = clock.GetUtcNow(), Kind = kind, Key = key, SiteId = siteId });

    public void Record(string kind, IEnumerable<string> keys, int? siteId = null)
    {
        foreach (var key in keys)
        {
            Record(kind, key, siteId);
        }
    }
}
