using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Invariants;

/// <summary>A site that came to stand above itself would inherit without end.</summary>
internal sealed class SitesFormTrees(MallDb db) : IInvariant
{
    public string Id => "Sites1";

    public string Title => "Sites form trees, and at most one answers by default";

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, ct);
        List<string> breaches = [];
        foreach (var site in sites.Values)
        {
            HashSet<int> seen = [];
            var each = site;
            while (each is not null && seen.Add(each.Id))
            {
                each = each.ParentId is { } parent ? sites.GetValueOrDefault(parent) : null;
            }

            if (each is not null)
            {
                breaches.Add($"The site {site.Name} comes back to {each.Name} on its way up.");
            }
        }

        var byDefault = sites.Values.Where(s => s.IsDefault).Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
        return byDefault.Count > 1 ? [.. breaches, $"Several sites answer by default: {string.Join(", ", byDefault)}."] : breaches;
    }
}
