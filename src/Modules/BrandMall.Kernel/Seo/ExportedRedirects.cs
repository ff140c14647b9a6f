using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>The redirects of a site as it is seen, the nearest site's where several lead one address somewhere.</summary>
internal sealed class ExportedRedirects(MallDb db, CurrentSite site) : IExportedPart
{
    public async Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        var chain = site.Chain.Select(s => s.Id).ToList();
        var rows = await db.Set<Redirect>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(r => chain.Contains(r.SiteId)).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return;
        }

        var seen = rows.GroupBy(r => r.From).Select(same => same.MinBy(r => chain.IndexOf(r.SiteId))!).OrderBy(r => r.From, StringComparer.Ordinal);
        package.AddStep("redirects", new JsonObject
        {
            ["redirects"] = new JsonArray([.. seen.Select(r => new JsonObject { ["from"] = $"/{r.From}", ["to"] = r.To, ["permanent"] = r.Permanent })]),
        });
    }
}
