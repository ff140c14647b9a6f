using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Makes sites and changes what is said about known ones. A parent stands before its children.</summary>
internal sealed partial class SitesStep(MallDb db, Changes changes, EntryRules entries) : RecipeStep<SitesStep.Body>("sites")
{
    internal sealed record Body(IReadOnlyList<Said>? Sites);

    internal sealed record Said(
        string? Name, string? DisplayName, string? Parent, string? Tier, string? Region, List<string>? Hosts, string? Theme,
        List<string>? Locales, string? Currency, string? TimeZone, bool? Default, JsonObject? Entry);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,38}$")]
    private static partial Regex SiteName();

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        foreach (var entry in step.Sites ?? [])
        {
            Refuse(entry);
            var known = await db.Set<Site>().ToListAsync(ct);
            var site = known.FirstOrDefault(s => s.Name == entry.Name);
            var isNew = site is null;
            site ??= new Site { Name = entry.Name!, DisplayName = entry.DisplayName ?? entry.Name! };
            Fill(site, entry, known);
            FillEntry(site, entry.Entry);
            if (isNew)
            {
                db.Add(site);
            }

            if (db.Entry(site).State == EntityState.Unchanged)
            {
                skipped++;
                continue;
            }

            foreach (var other in known.Where(s => site.IsDefault && s != site))
            {
                other.IsDefault = false;
            }

            made++;
            await db.SaveChangesAsync(ct);
            changes.Record("site", site.Name, site.Id);
            await db.SaveChangesAsync(ct);
        }

        context.Report.Done(Name, made, skipped);
    }

    private static void Refuse(Said entry)
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

    private static void Fill(Site site, Said entry, List<Site> known)
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
