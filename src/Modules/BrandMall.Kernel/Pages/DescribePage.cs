using System.Globalization;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <summary>What is said of a page in its head and to its templates.</summary>
internal sealed class DescribePage(CurrentSite site, SiteRegistry sites, ThemeTexts texts)
{
    public PageFacts Facts(PageRequest request, int status, PagePlan plan, PageContext? context, PagePictures pictures)
    {
        var found = status == StatusCodes.Status200OK;
        var title = context?.Title is { Length: > 0 } named ? named
            : plan.Title.Length > 0 ? plan.Title
            : texts.Find(plan.Theme, PagePlanner.LocalesOf(plan.Site, plan.Locale), $"page.{plan.Template}.title");
        var path = context?.CanonicalPath ?? (request.Path == "/" ? "" : request.Path);
        var origin = $"{request.Scheme}://{request.Host}";
        var sitePrefix = site.Locale == plan.Site.Locale ? site.PathBase : site.PathBase[..^(site.Locale.Length + 1)];
        var locales = plan.Site.Locales.Select(locale => (Locale: locale, Base: locale == plan.Site.Locale ? sitePrefix : $"{sitePrefix}/{locale}")).ToList();
        string Absolute(string pathBase) => origin + (pathBase + path is { Length: > 0 } whole ? whole : "/");

        var isHome = path.Length == 0;
        var facts = new PageFacts
        {
            Title = title,
            FullTitle = title.Contains(plan.Site.DisplayName, StringComparison.Ordinal) ? title
                : isHome ? $"{plan.Site.DisplayName} · {title}"
                : $"{title} · {plan.Site.DisplayName}",
            Description = context?.Description ?? plan.Description,
            SiteName = plan.Site.DisplayName,
            CanonicalUrl = Absolute(site.PathBase),
            Alternates = locales.Count > 1 ? [.. locales.Select(l => (l.Locale, Absolute(l.Base))), ("x-default", Absolute(sitePrefix))] : [],
            ImageUrl = (context?.Image ?? plan.Image) is { Length: > 0 } image ? origin + pictures.Share(image) : null,
            Pictures = pictures,
            NoIndex = !found || plan.NoIndex || !Visibility.IsIndexed(plan.Site),
            StructuredData = AbsoluteAddresses.In(context?.StructuredData, origin),
            SiteData = StructuredSite.Of(plan.Site.DisplayName, isHome, Absolute(site.PathBase), origin, site.PathBase, context?.Breadcrumbs ?? []),
            Locale = plan.Locale,
            FeedUrl = Visibility.IsIndexed(plan.Site) ? $"{origin}{site.PathBase}/feed.xml" : null,
            Models = new Dictionary<string, object?>(),
        };
        return facts with { Models = Models(request, status, plan, context, facts, locales.Select(l => (l.Locale, Url: Links(l.Base + path))), SiteLinks.Of(sites.Map, plan.Site, request.Scheme, request.Host)) };

        static string Links(string whole) => whole.Length > 0 ? whole : "/";
    }

    private static Dictionary<string, object?> Models(
        PageRequest request, int status, PagePlan plan, PageContext? context, PageFacts facts, IEnumerable<(string Locale, string Url)> locales, IReadOnlyList<Dictionary<string, object?>> sites)
    {
        Dictionary<string, object?> models = new(context?.Models ?? new Dictionary<string, object?>())
        {
            ["page"] = new Dictionary<string, object?>
            {
                ["title"] = facts.Title,
                ["description"] = facts.Description,
                ["template"] = plan.Template,
                ["path"] = request.Path,
                ["locale"] = plan.Locale,
                ["status"] = (decimal)status,
                ["unknown_site"] = request.Visit.UnknownSite,
                ["breadcrumbs"] = context?.Breadcrumbs.Select(crumb => new Dictionary<string, object?> { ["title"] = crumb.Title, ["path"] = crumb.Path }).ToList() ?? [],
            },
            ["site"] = new Dictionary<string, object?>
            {
                ["name"] = plan.Site.Name,
                ["display_name"] = plan.Site.DisplayName,
                ["tier"] = plan.Site.Tier,
                ["region"] = plan.Site.Region,
                ["currency"] = plan.Site.Currency,
                ["locale"] = plan.Locale,
                ["locales"] = locales.Select(l => new Dictionary<string, object?>
                {
                    ["code"] = l.Locale,
                    ["label"] = CultureInfo.GetCultureInfo(l.Locale.Split('-')[0]).NativeName,
                    ["url"] = l.Url,
                    ["current"] = l.Locale == plan.Locale,
                }).ToList(),
                ["sites"] = sites,
            },
            ["theme"] = new Dictionary<string, object?> { ["name"] = plan.Theme.Name, ["scheme"] = plan.Theme.Scheme },
        };
        return models;
    }
}
