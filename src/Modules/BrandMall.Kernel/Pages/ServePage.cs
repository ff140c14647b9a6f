using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Pages;

/// <summary>Answers every storefront address: finds the page, loads what it needs, renders it, with the headers that keep it safe.</summary>
internal sealed class ServePage(
    PageRouter router, PlanCache plans, PageSource source, PageRenderer renderer, IEnumerable<IDataProvider> providers, CurrentSite site, SiteRegistry sites, ThemeTexts texts)
{
    public static Task HandleAsync(HttpContext http) => http.RequestServices.GetRequiredService<ServePage>().ServeAsync(http);

    private async Task ServeAsync(HttpContext http)
    {
        if (!site.IsSet)
        {
            // Below the administration and the other shared addresses there are no pages.
            await Problems.NotFound("route.unknown", "There is nothing at this address.").ExecuteAsync(http);
            return;
        }

        var ct = http.RequestAborted;
        var path = http.Request.Path;
        if (path.Value is { Length: > 1 } trailing && trailing.EndsWith('/'))
        {
            http.Response.Redirect($"{http.Request.PathBase}{trailing.TrimEnd('/')}{http.Request.QueryString}", permanent: true);
            return;
        }

        PageTags tags = new();
        PageContext? context = null;
        PagePlan? plan = null;
        if (http.Features.Get<UnknownSite>() is null)
        {
            (plan, context) = await FindAsync(http, path, tags, ct);
        }

        if (plan is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            plan = await PlanAsync("template:404", () => source.TemplateAsync("404", ct))
                ?? throw new InvalidOperationException("The theme has no templates/404.json.");
        }

        await AnswerAsync(http, plan, context, tags, ct);
    }

    private async Task<(PagePlan? Plan, PageContext? Context)> FindAsync(HttpContext http, PathString path, PageTags tags, CancellationToken ct)
    {
        if (router.Match(path) is { } match)
        {
            var contexts = (IPageContextSource)http.RequestServices.GetRequiredService(match.Route.ContextSource);
            var context = await contexts.LoadAsync(new PageAddress(path.Value ?? "/", match.Values, http.Request.Query), tags, ct);
            return (context is null ? null : await PlanAsync($"template:{match.Route.Template}", () => source.TemplateAsync(match.Route.Template, ct)), context);
        }

        return (await PlanAsync($"path:{path}", async () =>
            await source.PageAsync(path.Value ?? "/", ct) ?? (path.Value is null or "/" ? await source.TemplateAsync("home", ct) : null)), null);
    }

    private Task<PagePlan?> PlanAsync(string page, Func<Task<PagePlan?>> make) => plans.GetAsync(site.Value.Id, site.Locale, page, make);

    private async Task AnswerAsync(HttpContext http, PagePlan plan, PageContext? context, PageTags tags, CancellationToken ct)
    {
        foreach (var (kind, key) in plan.Tags)
        {
            tags.DependsOn(kind, key);
        }

        var data = await PageData.LoadAsync(plan, context?.Values ?? [], providers, tags, ct);
        var html = await renderer.RenderAsync(plan, data, Facts(http, plan, context), site.PathBase, ct);

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurity(plan);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), payment=()";
        headers.CacheControl = "no-cache";
        headers.ContentLanguage = plan.Locale;
        http.Response.ContentType = "text/html; charset=utf-8";

        var bytes = Encoding.UTF8.GetBytes(html);
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, ct);
        }
    }

    private static string ContentSecurity(PagePlan plan)
    {
        var style = plan.Style.Length > 0 ? $" 'sha256-{plan.StyleHash}'" : "";
        return $"default-src 'self'; script-src 'self'; style-src 'self'{style}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private PageFacts Facts(HttpContext http, PagePlan plan, PageContext? context)
    {
        var request = http.Request;
        var found = http.Response.StatusCode == StatusCodes.Status200OK;
        var title = context?.Title is { Length: > 0 } named ? named
            : plan.Title.Length > 0 ? plan.Title
            : texts.Find(plan.Theme, PagePlanner.LocalesOf(plan.Site, plan.Locale), $"page.{plan.Template}.title");
        var path = context?.CanonicalPath ?? (request.Path.Value is "/" or null ? "" : request.Path.Value);
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
            NoIndex = !found,
            StructuredData = AbsoluteAddresses.In(context?.StructuredData, origin),
            Models = new Dictionary<string, object?>(),
        };
        return facts with { Models = Models(http, plan, context, facts, locales.Select(l => (l.Locale, Url: Links(l.Base + path))), SiteLinks.Of(sites.Map, plan.Site, request)) };

        static string Links(string whole) => whole.Length > 0 ? whole : "/";
    }

    private static Dictionary<string, object?> Models(
        HttpContext http, PagePlan plan, PageContext? context, PageFacts facts, IEnumerable<(string Locale, string Url)> locales, IReadOnlyList<Dictionary<string, object?>> sites)
    {
        Dictionary<string, object?> models = new(context?.Models ?? new Dictionary<string, object?>())
        {
            ["page"] = new Dictionary<string, object?>
            {
                ["title"] = facts.Title,
                ["description"] = facts.Description,
                ["template"] = plan.Template,
                ["path"] = http.Request.Path.Value,
                ["locale"] = plan.Locale,
                ["status"] = (decimal)http.Response.StatusCode,
                ["unknown_site"] = http.Features.Get<UnknownSite>()?.Name,
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
