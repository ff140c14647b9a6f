using System.Security.Cryptography;
using System.Text;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>Remembers who is in. It says for which site and by which code: a new code makes the old cookies worthless. It names nobody.</summary>
internal sealed class EntryCookie(IDataProtectionProvider protection)
{
    private static readonly TimeSpan s_life = TimeSpan.FromDays(30);
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("BrandMall.Entry").ToTimeLimitedDataProtector();

    public void Give(HttpContext http, Site site, string hash) => http.Response.Cookies.Append(Named(http, site), _protector.Protect(Word(site, hash), s_life), new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = s_life,
        IsEssential = true,
    });

    public bool Holds(HttpContext http, Site site, string hash)
    {
        if (http.Request.Cookies[Named(http, site)] is not { Length: > 0 and < 2000 } value)
        {
            return false;
        }

        try
        {
            return _protector.Unprotect(value) == Word(site, hash);
        }
        catch (CryptographicException)
        {
            return false;       // made up, too old, or of keys that are gone
        }
    }

    /// <summary>Browsers take a __Host- cookie from this very host alone, over HTTPS alone.</summary>
    private static string Named(HttpContext http, Site site) => http.Request.IsHttps ? $"__Host-entry-{site.Name}" : $"entry-{site.Name}";

    private static string Word(Site site, string hash) => $"{site.Id} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hash)).AsSpan(0, 16))}";
}
