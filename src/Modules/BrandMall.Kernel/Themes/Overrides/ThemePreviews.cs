using System.Security.Cryptography;
using System.Text.Json;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Lets whoever holds a signed token of short life see a site with its drafts. Such pages are never cached, and nobody else sees a draft.</summary>
public sealed class ThemePreviews
{
    /// <summary>Query parameter and cookie. <c>?theme-preview=off</c> ends a preview.</summary>
    public const string Name = "theme-preview";

    private const string Off = "off";
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(30);
    private readonly IDataProtector _protector;
    private readonly SiteThemes _themes;
    private readonly TimeProvider _clock;

    public ThemePreviews(IDataProtectionProvider protection, SiteThemes themes, TimeProvider clock) =>
        (_protector, _themes, _clock) = (protection.CreateProtector("theme.preview"), themes, clock);

    private sealed record Ticket(string Site, long Until);

    /// <summary>Whether a request may be one for a preview.</summary>
    public static bool IsAsked(HttpRequest request) => request.Query.ContainsKey(Name) || request.Cookies.ContainsKey(Name);

    internal (string Token, DateTimeOffset Until) Issue(Site site)
    {
        var until = _clock.GetUtcNow() + s_life;
        return (_protector.Protect(JsonSerializer.Serialize(new Ticket(site.Name, until.ToUnixTimeSeconds()))), until);
    }

    /// <summary>The site's theme with its drafts when the request carries a token for this site that still holds; else null.</summary>
    internal async Task<Theme?> OfAsync(HttpContext http, Site site, MallDb db, bool keep, CancellationToken ct)
    {
        if (!IsAsked(http.Request))
        {
            return null;
        }

        var asked = http.Request.Query[Name].ToString();
        var token = asked.Length > 0 ? asked : http.Request.Cookies[Name] ?? "";
        if (asked == Off || Read(token) is not { } ticket || ticket.Site != site.Name)
        {
            if (keep && asked == Off)
            {
                http.Response.Cookies.Delete(Name, Cookie(http, null));
            }

            return null;
        }

        if (keep && asked.Length > 0)
        {
            http.Response.Cookies.Append(Name, token, Cookie(http, DateTimeOffset.FromUnixTimeSeconds(ticket.Until)));
        }

        var drafts = await db.Set<ThemeOverrideRow>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(row => row.SiteId == site.Id && row.DraftBody != null).Select(row => new ThemeOverride(site.Name, row.Theme, row.Path, row.DraftBody!, 0)).ToListAsync(ct);
        return _themes.With(site, drafts, $"?{Name}={Uri.EscapeDataString(token)}");
    }

    private static CookieOptions Cookie(HttpContext http, DateTimeOffset? until) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", Expires = until };

    private Ticket? Read(string token)
    {
        try
        {
            return token.Length is > 0 and < 1000 && JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(token)) is { } ticket && ticket.Until > _clock.GetUtcNow().ToUnixTimeSeconds() ? ticket : null;
        }
        catch (Exception forged) when (forged is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
