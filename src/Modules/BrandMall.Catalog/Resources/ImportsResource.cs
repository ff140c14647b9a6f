using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Import;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>The site's imports, the latest first.</summary>
internal sealed class ImportsResource(MallDb db) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "imports", "file-text", "catalog", "product.import", PerSite: true, Order: 30,
        [
            new AdminColumn("file", "title"),
            new AdminColumn("status", "status", 110),
            new AdminColumn("products", "number", 90),
            new AdminColumn("created", "number", 90),
            new AdminColumn("changed", "number", 90),
            new AdminColumn("refused", "number", 90),
            new AdminColumn("lines", "number", 90),
            new AdminColumn("started", "instant", 170),
        ],
        [new AdminFilter("status", [.. Enum.GetNames<ImportStatus>().Select(name => new AdminOption(name.ToLowerInvariant()))])],
        [new AdminAction("import", "upload", "/api/admin/sites/{site}/catalog/imports", "product.import", ".csv")]);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var runs = db.Set<ImportRun>().AsNoTracking().AsQueryable();
        if (query.Search is { } search)
        {
            runs = runs.Where(r => r.FileName.Contains(search));
        }

        if (Enum.TryParse<ImportStatus>(query.Filter("status"), ignoreCase: true, out var status))
        {
            runs = runs.Where(r => r.Status == status);
        }

        if (query.After is { } after)
        {
            var (_, id) = KeysetCursor.Read(after);
            runs = runs.Where(r => r.Id < id);
        }

        var rows = await runs.OrderByDescending(r => r.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, r => new KeysetCursor(r.StartedAt, r.Id).ToString(), r => new JsonObject
        {
            ["id"] = r.Id,
            ["file"] = r.FileName,
            ["status"] = r.Status.ToString().ToLowerInvariant(),
            ["products"] = r.Products,
            ["created"] = r.Created,
            ["changed"] = r.Updated,
            ["refused"] = r.Refused,
            ["lines"] = r.LineCount,
            ["started"] = r.StartedAt.ToString("O", CultureInfo.InvariantCulture),
        });
    }
}
