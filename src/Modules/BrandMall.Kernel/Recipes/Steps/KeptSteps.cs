using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Keeps, per site, what recipes said that this mall does not act on.</summary>
internal sealed class KeptSteps(MallDb db, CurrentSite site)
{
    /// <summary>Lays the step over what is kept of the same name; the caller saves.</summary>
    public async Task KeepAsync(string name, JsonObject step, CancellationToken ct)
    {
        var kept = await db.Set<KeptStepRow>().FirstOrDefaultAsync(s => s.Step == name, ct);
        var body = new JsonObject(step.Where(member => !member.Key.Equals("name", StringComparison.OrdinalIgnoreCase)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        if (kept is null)
        {
            db.Add(new KeptStepRow { SiteId = site.Value.Id, Step = name, Json = body.ToJsonString(JsonReading.Compact) });
            return;
        }

        var under = (JsonObject)JsonReading.Parse(kept.Json)!;
        Lay(under, body);
        kept.Json = under.ToJsonString(JsonReading.Compact);
    }

    /// <summary>Everything kept for the site and its ancestors, nearest first for each name.</summary>
    public async Task<IReadOnlyDictionary<string, JsonObject>> AllAsync(CancellationToken ct)
    {
        var chain = site.Chain.Select(s => s.Id).ToList();
        var rows = await db.Set<KeptStepRow>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking().Where(s => chain.Contains(s.SiteId)).OrderBy(s => s.Id).ToListAsync(ct);
        return rows.GroupBy(row => row.Step).ToDictionary(group => group.Key, group => (JsonObject)JsonReading.Parse(group.MinBy(row => chain.IndexOf(row.SiteId))!.Json)!);
    }

    private static void Lay(JsonObject under, JsonObject over)
    {
        foreach (var (name, value) in over)
        {
            switch (value, under[name])
            {
                case (JsonObject above, JsonObject below):
                    foreach (var (key, entry) in above)
                    {
                        below[key] = entry?.DeepClone();
                    }

                    break;
                case (JsonArray above, JsonArray below):
                    foreach (var entry in above)
                    {
                        Place(below, entry);
                    }

                    break;
                default:
                    under[name] = value?.DeepClone();
                    break;
            }
        }
    }

    /// <summary>An entry of the same name or id is replaced, a new one added.</summary>
    private static void Place(JsonArray list, JsonNode? entry)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (JsonNode.DeepEquals(list[index], entry))
            {
                return;
            }

            if (Identity(entry) is { } identity && Identity(list[index]) == identity)
            {
                list[index] = entry?.DeepClone();
                return;
            }
        }

        list.Add(entry?.DeepClone());
    }

    private static string? Identity(JsonNode? entry) => entry is not JsonObject members ? null
        : members["WorkflowTypeId"].Text() ?? members["Id"].Text() ?? members["Name"].Text() ?? members["name"].Text();
}
