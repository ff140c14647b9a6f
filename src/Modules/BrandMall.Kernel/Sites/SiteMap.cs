using System.Collections.Frozen;

namespace BrandMall.Kernel.Sites;

/// <summary>All sites of the brand at one instant, found by host, name or id without a query.</summary>
public sealed class SiteMap
{
    private readonly FrozenDictionary<int, Site> _byId;
    private readonly FrozenDictionary<string, Site> _byName;
    private readonly FrozenDictionary<string, Site> _byHost;

    public SiteMap(IReadOnlyList<Site> sites)
    {
        All = sites;
        _byId = sites.ToFrozenDictionary(s => s.Id);
        _byName = sites.ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);
        _byHost = sites.SelectMany(s => s.Hosts.Select(host => (host, s))).DistinctBy(pair => pair.host.ToLowerInvariant())
            .ToFrozenDictionary(pair => pair.host, pair => pair.s, StringComparer.OrdinalIgnoreCase);
        Default = sites.FirstOrDefault(s => s.IsDefault) ?? sites.FirstOrDefault(s => s.ParentId is null);
    }

    public static SiteMap Empty { get; } = new([]);

    public IReadOnlyList<Site> All { get; }

    public Site? Default { get; }

    /// <summary>Whether any site is known by a host name.</summary>
    public bool HasHosts => _byHost.Count > 0;

    public Site? ByName(string name) => _byName.GetValueOrDefault(name);

    public Site? ById(int id) => _byId.GetValueOrDefault(id);

    public Site? ByHost(string host) => _byHost.GetValueOrDefault(host);

    public IReadOnlyList<Site> ChainOf(Site site)
    {
        List<Site> chain = [site];
        for (var next = site.ParentId; next is { } id && _byId.TryGetValue(id, out var parent) && !chain.Contains(parent); next = parent.ParentId)
        {
            chain.Add(parent);
        }

        return chain;
    }
}
