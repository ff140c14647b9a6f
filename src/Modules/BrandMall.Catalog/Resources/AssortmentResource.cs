using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Texts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>The lines of a site's assortment in the order they are asked, those it inherits first; only its own are changed here.</summary>
internal sealed class AssortmentResource(MallDb db, CurrentSite site, Placements placements, Texts texts) : IAdminForm
{
    private static readonly AdminOption[] s_kinds = [new("include"), new("exclude")];

    public AdminResourceDescription Description { get; } = new(
        "assortment", "list-filter", "catalog", "product.view", PerSite: true, Order: 19,
        [new AdminColumn("place", "number", 70), new AdminColumn("kind", "status", 110), new AdminColumn("title", "title"), new AdminColumn("from", Width: 180)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var line = site.Chain.Reverse().ToList();
        var ids = line.Select(s => s.Id).ToArray();
        var rules = (await db.Set<AssortmentRule>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.SiteId)).OrderBy(r => r.Position).ToListAsync(ct)).ToLookup(r => r.SiteId);
        var rows = line.SelectMany(s => rules[s.Id].Select(rule => (Site: s, Rule: rule))).Index()
            .Select(r => new JsonObject
            {
                ["id"] = r.Item.Site.Id == site.Value.Id ? $"{r.Item.Rule.Id}" : $"above-{r.Item.Rule.Id}", ["place"] = r.Index + 1, ["kind"] = r.Item.Rule.Includes ? "include" : "exclude",
                ["title"] = Words(r.Item.Rule.Rule, query.Culture), ["from"] = r.Item.Site.DisplayName, ["fixed"] = r.Item.Site.Id != site.Value.Id,
            })
            .Where(row => query.Search is not { } words || row["title"]!.GetValue<string>().Contains(words, StringComparison.OrdinalIgnoreCase));
        return new AdminPage([.. rows], null);
    }

    public Task<AdminForm> FormAsync(CancellationToken ct) => Task.FromResult(new AdminForm("product.edit",
    [
        new AdminFormSection("rule", [new("kind", "select", Required: true, Options: s_kinds), new("rule", "rule", Required: true)]),
        new AdminFormSection("order", [new("place", "number", Max: 1_000)], Aside: true),
    ], Creates: true, Deletes: true));

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        var own = await OwnAsync(ct);
        if (id is null)
        {
            return new JsonObject { ["kind"] = "exclude", ["place"] = own.Count + 1, ["version"] = Stamp(own) };
        }

        return Find(own, id) is not { } rule ? null : new JsonObject
        {
            ["title"] = Words(rule.Rule, Texts.Fallback), ["kind"] = rule.Includes ? "include" : "exclude", ["rule"] = JsonSerializer.SerializeToNode(rule.Rule, FormReading.Json), ["place"] = own.IndexOf(rule) + 1, ["version"] = Stamp(own),
        };
    }

    public Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var own = await OwnAsync(ct);
        var known = id is null ? null : Find(own, id) ?? throw FormReading.Unknown("assortment", id, "rule");
        CheckStamp(values, own);
        var rest = own.Where(rule => rule != known).Select(rule => (rule.Includes, rule.Rule)).ToList();
        var place = (int)Math.Clamp((values.Number("place") ?? rest.Count + 1) - 1, 0, rest.Count);
        rest.Insert(place, (values.Text("kind") == "include", Read(values["rule"]).Checked()));
        var written = await WriteAsync(rest, ct);
        return $"{written[place].Id}";
    }, ct);

    public Task DeleteAsync(string id, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        var own = await OwnAsync(ct);
        var gone = Find(own, id) ?? throw FormReading.Unknown("assortment", id, "rule");
        await WriteAsync([.. own.Where(rule => rule != gone).Select(rule => (rule.Includes, rule.Rule))], ct);
    }, ct);

    /// <summary>Order is what they mean, so they are written anew as one list.</summary>
    private async Task<IReadOnlyList<AssortmentRule>> WriteAsync(IReadOnlyList<(bool Includes, SelectionRule Rule)> rules, CancellationToken ct)
    {
        var here = site.Value.Id;
        await db.Set<AssortmentRule>().Where(r => r.SiteId == here).ExecuteDeleteAsync(ct);
        List<AssortmentRule> written = [.. rules.Select((rule, position) => new AssortmentRule { SiteId = here, Position = position, Includes = rule.Includes, Rule = rule.Rule })];
        db.AddRange(written);
        await db.SaveChangesAsync(ct);
        await placements.RefillAsync(ct);
        return written;
    }

    private Task<List<AssortmentRule>> OwnAsync(CancellationToken ct)
    {
        var here = site.Value.Id;
        return db.Set<AssortmentRule>().AsNoTracking().Where(r => r.SiteId == here).OrderBy(r => r.Position).ToListAsync(ct);
    }

    private static AssortmentRule? Find(List<AssortmentRule> own, string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? own.Find(rule => rule.Id == number) : null;

    private static void CheckStamp(JsonObject values, List<AssortmentRule> own)
    {
        if (values["version"] is JsonValue said && said.TryGetValue<string>(out var seen) && seen != Stamp(own))
        {
            throw new DbUpdateConcurrencyException("The form is older than the site's assortment.");
        }
    }

    private static string Stamp(List<AssortmentRule> own) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(own.Select(rule => new { rule.Includes, rule.Rule }), FormReading.Json)))[..16];

    private static SelectionRule Read(JsonNode? said)
    {
        try
        {
            return said?.Deserialize<SelectionRule>(FormReading.Json) ?? new SelectionRule(false);
        }
        catch (JsonException malformed)
        {
            throw new RuleViolationException("rule.malformed", malformed.Message, "rule");
        }
    }

    private string Words(SelectionRule rule, string culture)
    {
        string Say(string key) => texts.Find(culture, $"rule.{key}") ?? key;
        var parts = (rule.Conditions ?? []).Select(c => $"{(c.Not ? Say("not") + " " : "")}{Say(c.Field)}{(c.Key is { Length: > 0 } key ? $" {key}" : "")} {Say($"op.{c.Op}")} {string.Join(", ", c.Values)}").Concat((rule.Groups ?? []).Select(g => $"({Words(g, culture)})"));
        var said = string.Join(Say(rule.Any ? "or" : "and"), parts);
        return rule.Not ? $"{Say("not")} ({said})" : said;
    }
}
