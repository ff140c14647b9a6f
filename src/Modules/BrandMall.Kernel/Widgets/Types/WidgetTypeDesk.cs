using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>Where the brand's widget types are read and written. Writing tells every process; the caller saves.</summary>
internal sealed class WidgetTypeDesk(MallDb db, Changes changes, TimeProvider clock)
{
    public Task<List<BrandWidgetType>> AllAsync(CancellationToken ct) => db.Set<BrandWidgetType>().AsNoTracking().OrderBy(row => row.Type).ToListAsync(ct);

    public Task<BrandWidgetType?> FindAsync(string type, CancellationToken ct) => db.Set<BrandWidgetType>().FirstOrDefaultAsync(row => row.Type == type, ct);

    public BrandWidgetType Write(BrandWidgetType? row, string type, JsonObject json, string liquid, string css, string by)
    {
        if (row is null)
        {
            row = new BrandWidgetType { Type = type };
            db.Add(row);
        }

        row.Write(json.ToJsonString(RecipeJson.Options), liquid, css, by, clock.GetUtcNow());
        changes.Record(BrandWidgetTypes.ChangeKind, type);
        return row;
    }

    public void Drop(BrandWidgetType row)
    {
        db.Remove(row);
        changes.Record(BrandWidgetTypes.ChangeKind, row.Type);
    }

    /// <summary>Content items, of any site, whose newest or published version holds a widget of this type.</summary>
    public async Task<int> UsesAsync(string type, CancellationToken ct)
    {
        // Read as text: written by ourselves, a widget's type always looks like this.
        var mark = $"\"type\":\"{type}\"";
        return await db.Set<ContentItemVersion>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(version => (version.Latest || version.Published) && version.Json.Contains(mark)).Select(version => version.ContentItemId).Distinct().CountAsync(ct);
    }
}
