using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Settings of the site: its name, time zone, home page and entry rule have a meaning, everything else is kept verbatim.</summary>
internal sealed class SettingsStep(MallDb db, CurrentSite current, HomeRoute home, Changes changes, EntryRules entries) : IRecipeStep
{
    public string Name => "settings";

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        var site = await db.Set<Site>().SingleAsync(s => s.Id == current.Value.Id, ct);
        var settings = (JsonObject)JsonReading.Parse(site.SettingsJson)!;
        var before = settings.DeepClone();
        var known = step.Where(member => member.Key is not ("name" or "Name" or "site")).ToList();
        foreach (var (name, value) in known.Where(member => member.Key != HomeRoute.Setting))
        {
            settings[name] = name == EntryRules.Setting && value is JsonObject said ? entries.Store(said) : value?.DeepClone();
        }

        if (step["SiteName"].Text() is { Length: > 0 and <= 80 } siteName)
        {
            site.DisplayName = siteName;
        }

        if (step["TimeZoneId"].Text() is { Length: > 0 } zone)
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            {
                site.TimeZone = zone;
            }
            else
            {
                context.Report.Warning(Name, $"The time zone '{zone}' is unknown; the site keeps {site.TimeZone}.");
            }
        }

        if (!JsonNode.DeepEquals(before, settings) || db.Entry(site).State == EntityState.Modified)
        {
            site.SettingsJson = settings.ToJsonString(JsonReading.Compact);
            changes.Record("site", site.Name, site.Id);
            await db.SaveChangesAsync(ct);
        }

        if (step[HomeRoute.Setting] is JsonObject route && !JsonNode.DeepEquals(route, settings[HomeRoute.Setting]))
        {
            await home.SetAsync(route, ct);
        }

        context.Report.Done(Name, known.Count);
    }
}
