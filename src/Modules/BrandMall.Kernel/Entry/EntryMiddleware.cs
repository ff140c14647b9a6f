using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>Stands before the page cache: whoever may not come in gets nothing of it, not even a 304. A preview of a draft has a stricter door of its own.</summary>
internal sealed class EntryMiddleware(RequestDelegate next, EntryRules rules)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Features.Get<SiteVisit>() is { } visit && !DraftPages.IsPreview(http.Request) && rules.Of(visit) is { } entry ? JudgeAsync(http, visit, entry) : next(http);

    private async Task JudgeAsync(HttpContext http, SiteVisit visit, SiteEntry entry)
    {
        var verdict = await entry.Rule.JudgeAsync(http, visit.Site, entry.Stored);
        if (!verdict.Allowed)
        {
            await entry.Rule.RefuseAsync(http, visit, entry.Stored);
            return;
        }

        visit.Audience = verdict.Audience;
        await next(http);
    }
}
