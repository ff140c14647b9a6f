using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Pages;

/// <summary>Finds the page of an address and loads what it needs: one query for each kind of data, however many widgets ask.</summary>
internal sealed class LoadPage(
    PageRouter router, PlanCache plans, PageSource source, IEnumerable<IDataProvider> providers, DataMemory memory, DescribePage describe, CurrentSite site, RedirectMap redirects, IServiceProvider services, IPictures library,
    Themes.Overrides.CurrentTheme theme)
{
    /// <returns>The page, the 404 page when there is none, or where the address leads instead.</returns>
    public async Task<(LoadedPage? Page, PageMove? Move)> LoadAsync(PageRequest request, CancellationToken ct)
    {
        PageTags tags = new();
        PageContext? context = null;
        PagePlan? plan = null;
        if (request.Visit.UnknownSite is null)
        {
            (plan, context) = await FindAsync(request, tags, ct);
            if (plan is { Template: "home" } && request.Path != "/")
            {
                return (null, new PageMove(site.PathBase.Length > 0 ? new PathString(site.PathBase).ToUriComponent() : "/", Permanent: true));      // one address for one page
            }

            if (plan is null && await redirects.FindAsync(site.Chain, request.Path, ct) is var (to, permanent))
            {
                return (null, new PageMove(Redirect.Location(to, site.PathBase), permanent));
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
        tags.Shows([.. plan.Pictures, context?.Image, plan.Image]);
        var pictures = await PagePictures.LoadAsync(library, tags.Pictures, ct);
        return (new LoadedPage(request, status, plan, context, data, describe.Facts(request, status, plan, context, pictures), tags), null);
    }

    private async Task<(PagePlan? Plan, PageContext? Context)> FindAsync(PageRequest request, PageTags tags, CancellationToken ct)
    {
        if (router.Match(request.Path) is { } match)
        {
            var contexts = (IPageContextSource)services.GetRequiredService(match.Route.ContextSource);
            var context = await contexts.LoadAsync(new PageAddress(request.Path, match.Values, request.Query), tags, ct);
            return (context is null ? null : await PlanAsync($"template:{match.Route.Template}", () => source.TemplateAsync(match.Route.Template, ct)), context);
        }

        tags.DependsOn("content", ContentStore.PathKey(request.Path));      // also a page that does not exist yet
        return (await PlanAsync($"path:{request.Path}", async () =>
            await source.PageAsync(request.Path, ct) ?? (request.Path == "/" ? await source.TemplateAsync("home", ct) : null)), null);
    }

    private Task<PagePlan?> PlanAsync(string page, Func<Task<PagePlan?>> make) => theme.IsPreview ? make() : plans.GetAsync(site.Value.Id, site.Locale, page, make);
}
