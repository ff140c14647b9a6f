using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Audit;

/// <summary>The audit log, newest first. There is no way to change it.</summary>
internal sealed class AuditResource(MallDb db, SiteRegistry sites, Texts texts) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "audit", "scroll-text", "system", "audit.view", PerSite: false, Order: 20,
        [new("at", "instant", 168), new("who", "title", 140), new("action"), new("object"), new("site", "text", 120), new("ip", "text", 132), new("status", "status", 88)],
        [new("outcome", [new("done"), new("refused")])],
        []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var entries = db.Set<StaffAuditEntry>().AsNoTracking();
        if (query.Search is { } search)
        {
            entries = entries.Where(e => e.Name.Contains(search) || e.Action.Contains(search) || e.Object.Contains(search));
        }

        if (query.Filter("outcome") is { } outcome)
        {
            var success = outcome == "done";
            entries = entries.Where(e => e.Success == success);
        }

        if (query.AfterNumber is { } after)
        {
            entries = entries.Where(e => e.Id < after);
        }

        var page = await entries.OrderByDescending(e => e.Id).Take(query.Limit + 1).ToListAsync(ct);
        var rows = page.Take(query.Limit).ToList();
        return new AdminPage([.. rows.Select(entry => Row(entry, query.Culture))], page.Count > query.Limit ? rows[^1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    private JsonObject Row(StaffAuditEntry entry, string culture) => new()
    {
        ["id"] = entry.Id,
        ["at"] = entry.At.ToString("O"),
        ["who"] = entry.Name,
        ["action"] = texts.Find(culture, $"action.{entry.Action}") ?? entry.Action,
        ["object"] = entry.Object,
        ["site"] = entry.SiteId is { } id ? sites.Map.ById(id)?.DisplayName : null,
        ["ip"] = entry.Ip,
        ["status"] = entry.Success ? "done" : "refused",
    };
}
