using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Widgets.Subscriptions.Subscribe;

/// <summary>
/// Puts an address on a list. A form that is posted plainly is sent back to the place on its page that says the answer; one that asks for JSON gets it.
/// Whether the address was there before is nobody's business: both answer alike.
/// </summary>
internal static class Subscribe
{
    public sealed record Response(string Status);

    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapPost("/subscriptions", HandleAsync).WithName("widgets.subscribe").AllowsAnyone().ExcludeFromDescription();      // a form of pages, not of the API

    private static async Task<IResult> HandleAsync(HttpContext http, MallDb db, CurrentSite site, SubscriptionLimits limits, TimeProvider clock, CancellationToken ct)
    {
        if (http.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site")
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "request.origin", "This request came from another site.");
        }

        if (!http.Request.HasFormContentType)
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "request.malformed", "Post a form.");
        }

        var form = SubscriptionForm.Read(await http.Request.ReadFormAsync(ct), site);
        var wantsJson = http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
        if (!limits.MayTry(http.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            return wantsJson ? Problems.Of(StatusCodes.Status429TooManyRequests, "subscription.busy", "Too many at once. Wait a minute.") : SeeOther(form.Place("busy"));
        }

        try
        {
            if (!form.IsTrapped)
            {
                await StoreAsync(form, db, site, clock.GetUtcNow(), ct);
            }
        }
        catch (RuleViolationException) when (!wantsJson)
        {
            return SeeOther(form.Place("invalid"));
        }

        return wantsJson ? TypedResults.Ok(new Response("subscribed")) : SeeOther(form.Place("done"));
    }

    private static async Task StoreAsync(SubscriptionForm form, MallDb db, CurrentSite site, DateTimeOffset now, CancellationToken ct)
    {
        if (!form.Consents)
        {
            throw new RuleViolationException("subscription.consent", "Letters go only to those who agree to them.", "consent");
        }

        var fresh = new Subscription(site.Value.Id, form.Email, form.List);
        fresh.Consent(form.ConsentVersion, form.Locale, form.Page, now);
        try
        {
            await db.InTransactionAsync(async () =>
            {
                if (await db.Set<Subscription>().FirstOrDefaultAsync(s => s.List == fresh.List && s.Email == fresh.Email, ct) is { } known)
                {
                    known.Consent(form.ConsentVersion, form.Locale, form.Page, now);
                }
                else
                {
                    db.Add(fresh);
                }

                await db.SaveChangesAsync(ct);
            }, ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Sent twice at once: the other one may have written first. If it did, the wish is fulfilled.
            db.ChangeTracker.Clear();
            if (!await db.Set<Subscription>().AnyAsync(s => s.List == fresh.List && s.Email == fresh.Email, ct))
            {
                throw;
            }
        }
    }

    /// <summary>After a post the browser reads the page anew, so that reloading does not post again.</summary>
    private static SeeOtherResult SeeOther(string place) => new(place);

    private sealed class SeeOtherResult(string place) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = place;
            return Task.CompletedTask;
        }
    }
}
