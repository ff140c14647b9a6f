using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Widgets.Subscriptions;

/// <summary>Who asked for the site's letters, the latest first.</summary>
internal sealed class SubscribersResource(MallDb db) : IAdminResource
{
    public const string View = "subscriber.view";
    public const string Export = "subscriber.export";
    public const string Remove = "subscriber.remove";

    public AdminResourceDescription Description { get; } = new(
        "subscribers", "mail", "content", View, PerSite: true, Order: 60,
        [
            new AdminColumn("email", "title"),
            new AdminColumn("list", Width: 120),
            new AdminColumn("locale", Width: 90),
            new AdminColumn("page"),
            new AdminColumn("consent", Width: 110),
            new AdminColumn("consented", "instant", 170),
            new AdminColumn("subscribed", "instant", 170),
        ],
        [],
        [new AdminAction("export", "download", "/api/admin/sites/{site}/subscribers/export", Export)]);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var subscriptions = db.Set<Subscription>().AsNoTracking();
        if (query.Search?.ToLowerInvariant() is { } search)
        {
            subscriptions = subscriptions.Where(s => s.Email.Contains(search) || s.List == search);
        }

        if (query.AfterNumber is { } after)
        {
            subscriptions = subscriptions.Where(s => s.Id < after);
        }

        var rows = await subscriptions.OrderByDescending(s => s.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, s => s.Id.ToString(CultureInfo.InvariantCulture), s => new JsonObject
        {
            ["id"] = s.Id,
            ["email"] = s.Email,
            ["list"] = s.List,
            ["locale"] = s.Locale,
            ["page"] = s.Page,
            ["consent"] = s.ConsentVersion,
            ["consented"] = s.ConsentedAt.ToString("O", CultureInfo.InvariantCulture),
            ["subscribed"] = s.SubscribedAt.ToString("O", CultureInfo.InvariantCulture),
        });
    }
}
