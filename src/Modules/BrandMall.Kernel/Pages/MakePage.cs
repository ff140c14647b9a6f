using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Pages;

/// <summary>Makes the page of an address: finds it, loads what it needs, renders it, with the headers that keep it safe.</summary>
internal sealed class MakePage(
    PageRouter router, PlanCache plans, PageSource source, PageRenderer renderer, IEnumerable<IDataProvider> providers, DataMemory memory, CurrentSite site, SiteRegistry sites, RedirectMap redirects, ThemeTexts texts, IServiceProvider services)
{
    /// <summary>
    /// Browsers keep a page but ask each time whether it is still so: what is evicted here is gone everywhere, and a page that did not change costs a 304.
    /// </summary>
    private const string Revalidate = "no-cache";

    public async Task<CachedAnswer> MakeAsync(PageRequest request, CancellationToken ct)
    {
        PageTags tags = new();
        PageContext? context = null;
        PagePlan? plan = null;
        if (request.Visit.UnknownSite is null)
        {
            (plan, context) = await FindAsync(request, tags, ct);
            if (plan is { Template: "home" } && request.Path.Length > 1)
            {
                return CachedAnswer.LeadingTo(null, permanent: true);     // one address for one page
            }

            if (plan is null && await redirects.FindAsync(site.Chain, request.Path, ct) is var (to, permanent))
            {
                return CachedAnswer.LeadingTo(to, permanent);
            }
        }

        var status = StatusCodes.Status200OK;
        if (plan is null)
        {
            status = StatusCodes.Status404NotFound;
            plan = await PlanAsync("template:404", () => source.TemplateAsync("404", ct))
                ?? throw new InvalidOperationException("The theme has no templates/404.json.");
        }

        foreach (var (kind, key) in plan.Tags)
        {
            tags.DependsOn(kind, key);
        }

        var data = await PageData.LoadAsync(plan, context?.Values ?? [], providers, memory, site.PathBase, tags, ct);
        var html = await renderer.RenderAsync(plan, data, Facts(request, status, plan, context), site.PathBase, tags, ct);
        return new CachedAnswer(status, HeadersOf(plan, request), Encoding.UTF8.GetBytes(html)) { Tags = tags.All, DiesAt = tags.NextInstant };
    }

    /// <summary>For measuring: the page found and its data loaded once, then rendered as often as asked.</summary>
    internal async Task<Func<Task<string>>> RenderOnlyAsync(PageRequest request, CancellationToken ct)
    {
        PageTags tags = new();
        var (plan, context) = await FindAsync(request, tags, ct);
        var data = await PageData.LoadAsync(plan!, context?.Values ?? [], providers, memory, site.PathBase, tags, ct);
        var facts = Facts(request, StatusCodes.Status200OK, plan!, context);
        return () => renderer.RenderAsync(plan!, data, facts, "", tags, ct);
    }

    private async Task<(PagePlan? Plan, PageContext? Context)> FindAsync(PageRequest request, PageTags tags, CancellationToken ct)
    {
        if (router.Match(request.Path) is { } match)
        {
            var contexts = (IPageContextSource)services.GetRequiredService(match.Route.ContextSource);
            var context = await contexts.LoadAsync(new PageAddress(request.Path, match.Values, request.Query), tags, ct);
            return (context is null ? null : await PlanAsync($"template:{match.Route.Template}", () => source.TemplateAsync(match.Route.Template, ct)), context);
        }

        tags.DependsOn("content", Content.ContentStore.PathKey(request.Path));      // also a page that does not exist yet
        return (await PlanAsync($"path:{request.Path}", async () =>
            await source.PageAsync(request.Path, ct) ?? (request.Path == "/" ? await source.TemplateAsync("home", ct) : null)), null);
    }

    private Task<PagePlan?> PlanAsync(string page, Func<Task<PagePlan?>> make) => plans.GetAsync(site.Value.Id, site.Locale, page, make);

    private static KeyValuePair<string, StringValues>[] HeadersOf(PagePlan plan, PageRequest request) =>
    [
        new(HeaderNames.ContentType, "text/html; charset=utf-8"),
        new(HeaderNames.CacheControl, request.Visit.Audience.Length == 0 ? Revalidate : $"private, {Revalidate}"),
        new(HeaderNames.ContentLanguage, plan.Locale),
        new(HeaderNames.ContentSecurityPolicy, ContentSecurity(plan)),
        new(HeaderNames.XContentTypeOptions, "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), microphone=(), payment=()"),
    ];

    private static string ContentSecurity(PagePlan plan)
    {
        var style = plan.Style.Length > 0 ? $" 'sha256-{plan.StyleHash}'" : "";
        return $"default-src 'self'; script-src 'self'; style-src 'self'{style}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private PageFacts Facts(PageRequest request, int status, PagePlan plan, PageContext? context)
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
            ImageUrl = (context?.Image ?? plan.Image) is { Length: > 0 } image ? $"{origin}/media/{image}" : null,
            NoIndex = !found || plan.NoIndex || !Visibility.IsIndexed(plan.Site),
            StructuredData = context?.StructuredData,
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
            ["theme"] = new Dictionary<string, object?> { ["name"] = plan.Theme.Name },
        };
        return models;
    }
}
