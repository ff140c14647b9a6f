using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>Old addresses of a site and where they lead, those of the sites above included.</summary>
internal sealed class RedirectsResource(MallDb db, CurrentSite site, Redirects redirects) : IAdminForm
{
    public AdminResourceDescription Description { get; } = new(
        "redirects", "route", "content", "redirect.view", PerSite: true, Order: 60,
        [new AdminColumn("from", "title"), new AdminColumn("to"), new AdminColumn("kind", "status", 120), new AdminColumn("origin"), new AdminColumn("changed", "instant", 170)],
        [new AdminFilter("kind", [new AdminOption("chosen"), new AdminOption("moved")])],
        []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.After is null ? long.MaxValue : long.TryParse(query.After, CultureInfo.InvariantCulture, out var id) ? id
            : throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "after");
        var chain = site.Chain.Select(s => s.Id).ToList();
        var (search, kind) = (query.Search?.ToLowerInvariant(), query.Filter("kind"));
        var rows = await db.Set<Redirect>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(r => chain.Contains(r.SiteId) && r.Id < after)
            .Where(r => kind == null || r.Automatic == (kind == "moved"))
            .Where(r => search == null || r.From.Contains(search) || r.To.Contains(search))
            .OrderByDescending(r => r.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, row => row.Id.ToString(CultureInfo.InvariantCulture), row => new JsonObject
        {
            ["id"] = row.From,
            ["from"] = $"/{row.From}",
            ["to"] = row.To,
            ["kind"] = row.Automatic ? "moved" : "chosen",
            ["origin"] = site.Chain.First(s => s.Id == row.SiteId).DisplayName,
            ["changed"] = row.ChangedAt,
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("redirect.edit",
        [new AdminFormSection("way", [new("from", Required: true, Max: Redirect.AddressLength, Once: true), new("to", Required: true, Max: Redirect.AddressLength), new("permanent", "switch")])], Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct) =>
        id is null ? new JsonObject { ["permanent"] = true }
        : await db.Set<Redirect>().AsNoTracking().FirstOrDefaultAsync(r => r.From == id, ct) is { } row ? new JsonObject { ["from"] = $"/{row.From}", ["to"] = row.To, ["permanent"] = row.Permanent }
        : null;

    public async Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct)
    {
        var from = id ?? values["from"].Text()?.Trim() ?? "";
        await redirects.SetAsync(from, values["to"].Text()?.Trim() ?? "", values["permanent"].Flag(), automatic: false, ct);
        await db.SaveChangesAsync(ct);
        return Redirect.KeyOf(from);
    }

    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        if (!await redirects.DropAsync(id, ct))
        {
            throw new RuleViolationException("redirect.inherited", "The redirect belongs to a site above and is removed there.");
        }

        await db.SaveChangesAsync(ct);
    }
}
