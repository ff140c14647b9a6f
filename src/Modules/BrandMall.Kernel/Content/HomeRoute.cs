using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content;

/// <summary>Which item is the home page of the current site: in its settings as Orchard Core keeps it, and as a handle so that finding it is one query.</summary>
public sealed class HomeRoute(MallDb db, CurrentSite current, Changes changes)
{
    public const string Setting = "HomeRoute";

    /// <summary>Makes the item the home page, whether or not it exists yet.</summary>
    public Task SetAsync(string contentItemId, CancellationToken ct) => SetAsync(new JsonObject
    {
        ["Action"] = "Display",
        ["Controller"] = "Item",
        ["Area"] = "OrchardCore.Contents",
        ["ContentItemId"] = contentItemId,
    }, ct);

    /// <param name="route">Orchard Core's route values; only one with a ContentItemId leads to a page here.</param>
    public Task SetAsync(JsonObject route, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var site = await db.Set<Site>().SingleAsync(s => s.Id == current.Value.Id, ct);
        var settings = (JsonObject)JsonReading.Parse(site.SettingsJson)!;
        settings[Setting] = route.DeepClone();
        site.SettingsJson = settings.ToJsonString(JsonReading.Compact);

        await db.Set<ContentHandle>().Where(h => h.Kind == ContentHandle.HomeKind).ExecuteDeleteAsync(ct);
        if (route["ContentItemId"].Text() is { Length: > 0 } contentItemId)
        {
            db.Add(new ContentHandle { SiteId = site.Id, Kind = ContentHandle.HomeKind, Key = "", ContentItemId = contentItemId, Published = true });
            changes.Record("content", contentItemId, site.Id);
        }

        changes.Record("content", ContentStore.PathKey(""), site.Id);
        changes.Record("site", site.Name, site.Id);
        await db.SaveChangesAsync(ct);
    }, ct);
}
