using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Sites;

/// <summary>Makes sites and changes them, whoever asks: a recipe, a command, the administration.</summary>
internal sealed partial class SiteWriting(MallDb db, Changes changes, EntryRules entries) : ISiteCloning
{
    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,38}$")]
    private static partial Regex SiteName();

    /// <summary>Makes the site, or changes what is said of it.</summary>
    /// <returns>Whether anything is another now.</returns>
    /// <exception cref="RuleViolationException"><c>site.*</c></exception>
    public async Task<bool> SayAsync(SaidOfSite entry, CancellationToken ct)
    {
        Refuse(entry);
        var known = await db.Set<Site>().ToListAsync(ct);
        var site = known.FirstOrDefault(s => s.Name == entry.Name);
        return await WriteAsync(site, entry, known, ct);
    }

    public async Task CloneAsync(string source, SaidOfSite said, CancellationToken ct)
    {
        var known = await db.Set<Site>().ToListAsync(ct);
        var from = known.FirstOrDefault(s => s.Name == source) ?? throw new RuleViolationException("site.unknown", $"There is no site '{source}'.", "from");
        var entry = said with
        {
            Parent = from.Name, Tier = said.Tier ?? from.Tier, Region = said.Region ?? from.Region, Theme = said.Theme ?? from.Theme,
            Locales = said.Locales ?? from.Locales, Currency = said.Currency ?? from.Currency, TimeZone = said.TimeZone ?? from.TimeZone, Default = null,
        };
        Refuse(entry);
        if (known.Any(s => s.Name == entry.Name))
        {
            throw new RuleViolationException("site.taken", $"There is a site '{entry.Name}' already.", "name");
        }

        await WriteAsync(null, entry, known, ct, from.SettingsJson);
    }

    private async Task<bool> WriteAsync(Site? site, SaidOfSite entry, List<Site> known, CancellationToken ct, string settings = "{}")
    {
        var isNew = site is null;
        site ??= new Site { Name = entry.Name!, DisplayName = entry.DisplayName ?? entry.Name!, SettingsJson = settings };
        Fill(site, entry, known);
        FillEntry(site, entry.Entry);
        if (isNew)
        {
            db.Add(site);
        }

        if (db.Entry(site).State == EntityState.Unchanged)
        {
            return false;
        }

        foreach (var other in known.Where(s => site.IsDefault && s != site))
        {
            other.IsDefault = false;
        }

        await db.SaveChangesAsync(ct);
        changes.Record("site", site.Name, site.Id);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static void Refuse(SaidOfSite entry)
    {
        if (entry.Name is null || !SiteName().IsMatch(entry.Name))
        {
            throw new RuleViolationException("site.name", $"'{entry.Name}' is not the name of a site: lower-case letters, digits and hyphens.", "name");
        }

        if (entry.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            throw new RuleViolationException("site.time-zone", $"The time zone '{zone}' of the site {entry.Name} is unknown.", "timeZone");
        }

        if (entry.Currency is { } currency && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
        {
            throw new RuleViolationException("site.currency", $"'{currency}' is not an ISO 4217 code.", "currency");
        }

        if (entry.Locales is { } locales && (locales.Count == 0 || !locales.All(IsLocale)))
        {
            throw new RuleViolationException("site.locales", $"The site {entry.Name} needs locales such as zh-CN.", "locales");
        }

        if (entry.Tier is { } tier && tier is not ("official" or "outlet" or "employee"))
        {
            throw new RuleViolationException("site.tier", $"'{tier}' is none of official, outlet, employee.", "tier");
        }
    }

    private static void Fill(Site site, SaidOfSite entry, List<Site> known)
    {
        if (entry.Parent is { Length: > 0 } parentName)
        {
            var parent = known.FirstOrDefault(s => s.Name == parentName)
                ?? throw new RuleViolationException("site.parent", $"The parent '{parentName}' of the site {entry.Name} is not there (yet).", "parent");
            for (var above = parent; above is not null; above = known.FirstOrDefault(s => s.Id == above.ParentId))
            {
                if (above == site)
                {
                    throw new RuleViolationException("site.parent", $"The site {entry.Name} cannot stand below itself.", "parent");
                }
            }

            site.ParentId = parent.Id;
        }

        if (entry.Hosts is { } hosts)
        {
            if (known.FirstOrDefault(s => s != site && s.Hosts.Intersect(hosts, StringComparer.OrdinalIgnoreCase).Any()) is { } rival)
            {
                throw new RuleViolationException("site.hosts", $"A host of the site {entry.Name} belongs to {rival.Name}.", "hosts");
            }

            site.Hosts = hosts;
        }

        site.DisplayName = entry.DisplayName ?? site.DisplayName;
        site.Tier = entry.Tier ?? site.Tier;
        site.Region = entry.Region ?? site.Region;
        site.Theme = entry.Theme ?? site.Theme;
        site.Locales = entry.Locales ?? site.Locales;
        site.Currency = entry.Currency ?? site.Currency;
        site.TimeZone = entry.TimeZone ?? site.TimeZone;
        site.IsDefault = entry.Default ?? site.IsDefault;
    }

    /// <summary>Said again in the same words it changes nothing, though a hash would be another.</summary>
    private void FillEntry(Site site, JsonObject? said)
    {
        if (said is null)
        {
            return;
        }

        var settings = (JsonObject)JsonReading.Parse(site.SettingsJson)!;
        var before = settings[EntryRules.Setting] as JsonObject;
        if (before is not null && entries.IsSame(said, before))
        {
            return;
        }

        settings.Remove(EntryRules.Setting);
        if (entries.Store(said) is { } stored)
        {
            settings[EntryRules.Setting] = stored;
        }

        if (before is not null || settings.ContainsKey(EntryRules.Setting))
        {
            site.SettingsJson = settings.ToJsonString(JsonReading.Compact);
        }
    }

    private static bool IsLocale(string locale)
    {
        try
        {
            return locale.Length is >= 2 and <= 20 && CultureInfo.GetCultureInfo(locale, predefinedOnly: true).Name == locale;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
