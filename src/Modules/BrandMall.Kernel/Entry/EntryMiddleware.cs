using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>Stands before the page cache: whoever may not come in gets nothing of it, not even a 304.</summary>
internal sealed class EntryMiddleware(RequestDelegate next, EntryRules rules)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Features.Get<SiteVisit>() is { } visit && rules.Of(visit) is { } entry ? JudgeAsync(http, visit, entry) : next(http);

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
