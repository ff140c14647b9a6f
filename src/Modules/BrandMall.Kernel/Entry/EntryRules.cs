using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Entry;

/// <summary>The rules there are, and which site has which. A site without one is open.</summary>
internal sealed class EntryRules(IEnumerable<IEntryRule> rules)
{
    public const string Setting = "entry";
    public const string Public = "public";

    private readonly Dictionary<string, IEntryRule> _rules = rules.ToDictionary(rule => rule.Name);
    private volatile Read _read = new(SiteMap.Empty, []);

    /// <summary>Null: everyone may come in.</summary>
    public SiteEntry? Of(SiteVisit visit)
    {
        var read = _read;
        if (read.Map != visit.Map)
        {
            // Read once per state of the sites, not per request.
            _read = read = new Read(visit.Map, visit.Map.All.Select(site => (site.Id, Entry: EntryOf(site))).Where(e => e.Entry is not null).ToDictionary(e => e.Id, e => e.Entry!));
        }

        return read.Entries.GetValueOrDefault(visit.Site.Id);
    }

    /// <summary>What a recipe says of a site's entry, as it is stored; null for a public site.</summary>
    public JsonObject? Store(JsonObject said)
    {
        var name = said["rule"].Text() ?? "";
        if (name == Public)
        {
            return null;
        }

        var stored = _rules.TryGetValue(name, out var rule) ? rule.Store(said)
            : throw new RuleViolationException("entry.rule", $"There is no entry rule '{name}'. Known: {string.Join(", ", _rules.Keys.Prepend(Public))}.", "entry");
        stored["rule"] = name;
        return stored;
    }

    public bool IsSame(JsonObject said, JsonObject stored) =>
        said["rule"].Text() is { } name && name == stored["rule"].Text() && _rules.TryGetValue(name, out var rule) && rule.IsSame(said, stored);

    /// <summary>A site whose rule nobody knows is closed, not open.</summary>
    private SiteEntry? EntryOf(Site site) =>
        RuleOf(site) is { } stored ? new SiteEntry(_rules.GetValueOrDefault(stored["rule"].Text()!) ?? new ClosedEntry(), stored) : null;

    internal static JsonObject? RuleOf(Site site) =>
        (JsonReading.Parse(site.SettingsJson) as JsonObject)?[Setting] is JsonObject stored && stored["rule"].Text() is { } name && name != Public ? stored : null;

    private sealed record Read(SiteMap Map, Dictionary<int, SiteEntry> Entries);
}
