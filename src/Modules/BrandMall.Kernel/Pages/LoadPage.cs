using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Pages;

/// <summary>Finds the page of an address and loads what it needs: one query for each kind of data, however many widgets ask.</summary>
internal sealed class LoadPage(
    PageRouter router, PlanCache plans, PageSource source, IEnumerable<IDataProvider> providers, DataMemory memory, DescribePage describe, CurrentSite site, RedirectMap redirects, IServiceProvider services, IPictures library,
    Themes.Overrides.CurrentTheme theme, CurrentDraft draft, DraftMemory drafts)
{
    /// <returns>The page, the 404 page when there is none, or where the address leads instead.</returns>
    public async Task<(LoadedPage? Page, PageMove? Move)> LoadAsync(PageRequest request, CancellationToken ct)
    {
        PageTags tags = new();
        var (found, move) = await FindOrMissAsync(request, tags, ct);
        return (found is var (plan, context, status) ? await FillAsync(request, plan, context, status, plan.Widgets, plan.Pictures, tags, ct) : null, move);
    }

    /// <summary>The page of the current draft, with data for some of its widgets only.</summary>
    public async Task<LoadedPage> LoadSomeAsync(PageRequest request, Func<PagePlan, IEnumerable<PlannedWidget>> some, CancellationToken ct)
    {
        PageTags tags = new();
        var (found, _) = await FindOrMissAsync(request, tags, ct);
        var (plan, context, status) = found ?? throw new InvalidOperationException("A draft does not move.");
        var widgets = some(plan).SelectMany(widget => widget.WithChildren).ToList();
        return await FillAsync(request, plan, context, status, widgets, widgets.SelectMany(widget => PicturePaths.In(widget.Settings.Values)), tags, ct);
    }

    private async Task<((PagePlan Plan, PageContext? Context, int Status)? Found, PageMove? Move)> FindOrMissAsync(PageRequest request, PageTags tags, CancellationToken ct)
    {
        PageContext? context = null;
        PagePlan? plan = null;
        if (request.Visit.UnknownSite is null)
        {
            (plan, context) = await FindAsync(request, tags, ct);
            if (plan is { Template: "home" } && draft.Value is null && request.Path != "/")
            {
                return (null, new PageMove(site.PathBase.Length > 0 ? new PathString(site.PathBase).ToUriComponent() : "/", Permanent: true));      // one address for one page
            }

            if (plan is null && draft.Value is null && await redirects.FindAsync(site.Chain, request.Path, ct) is var (to, permanent))
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

        return ((plan, context, status), null);
    }

    private async Task<LoadedPage> FillAsync(PageRequest request, PagePlan plan, PageContext? context, int status, IEnumerable<PlannedWidget> widgets, IEnumerable<string> named, PageTags tags, CancellationToken ct)
    {
        foreach (var (kind, key) in plan.Tags)
        {
            tags.DependsOn(kind, key);
        }

        var data = await PageData.LoadAsync(plan, widgets, context?.Values ?? [], providers, memory, site.PathBase, tags, ct);
        tags.Shows([.. named, context?.Image, plan.Image]);
        var pictures = await PagePictures.LoadAsync(library, tags.Pictures, ct);
        return new LoadedPage(request, status, plan, context, data, describe.Facts(request, status, plan, context, pictures), tags);
    }

    private async Task<(PagePlan? Plan, PageContext? Context)> FindAsync(PageRequest request, PageTags tags, CancellationToken ct)
    {
        if (draft.Value is { } edited && await FindDraftAsync(edited, request, ct) is { } own)
        {
            return (own.Plan, null);
        }

        if (router.Match(request.Path) is { } match)
        {
            async Task<(PageContext? Context, PageTags Tags)> ContextAsync()
            {
                PageTags own = new();
                return (await ((IPageContextSource)services.GetRequiredService(match.Route.ContextSource)).LoadAsync(new PageAddress(request.Path, match.Values, request.Query), own, ct), own);
            }

            var (context, shown) = draft.View is null ? await ContextAsync() : await drafts.GetAsync(("context", site.Value.Id, site.Locale, site.PathBase, request.Path, draft.View.At), ContextAsync);
            tags.DependsOn(shown);
            return (context is null ? null : await PlanAsync($"template:{match.Route.Template}", () => source.TemplateAsync(match.Route.Template, ct)), context);
        }

        tags.DependsOn("content", ContentStore.PathKey(request.Path));      // also a page that does not exist yet
        return (await PlanAsync($"path:{request.Path}", async () =>
            await source.PageAsync(request.Path, ct) ?? (request.Path == "/" ? await source.TemplateAsync("home", ct) : null)), null);
    }

    /// <summary>Where the draft itself is the page, not something within or around the page of the address. No plan: a template page shown without an object, as the 404 page is.</summary>
    private async Task<(PagePlan? Plan, bool)?> FindDraftAsync(PageDraft edited, PageRequest request, CancellationToken ct) => edited switch
    {
        { Template: PageDraft.Frame } => null,
        { IsBlock: true } when request.Path != "/" => null,
        { Template: "404" } => (null, true),
        { Template: { } name } => router.Match(request.Path)?.Route.Template == name ? null : (await source.TemplateAsync(name, ct), true),
        _ => (await source.PageAsync(edited.Item, edited.Document, request.Path, ct), true),
    };

    private Task<PagePlan?> PlanAsync(string page, Func<Task<PagePlan?>> make) => theme.IsPreview || draft.Value is not null ? make() : plans.GetAsync(site.Value.Id, site.Locale, page, make);
}
