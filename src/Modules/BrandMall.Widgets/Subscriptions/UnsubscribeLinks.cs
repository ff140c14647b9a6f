using System.Security.Cryptography;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.DataProtection;

namespace BrandMall.Widgets.Subscriptions;

/// <summary>Signs the link at the foot of every letter: who holds it may take that one address off that one list, without signing in. It does not run out, as letters do not.</summary>
internal sealed class UnsubscribeLinks(IDataProtectionProvider protection)
{
    public const string Path = "/unsubscribe";
    public const string Name = "t";

    private readonly IDataProtector _protector = protection.CreateProtector("BrandMall.Widgets.Unsubscribe");

    /// <param name="origin">Scheme and host the letter's reader reaches the mall by.</param>
    public string For(Subscription subscription, Site site, string origin) =>
        $"{origin}{(site.IsDefault ? "" : $"/s/{site.Name}")}{Path}?{Name}={Uri.EscapeDataString(_protector.Protect($"{subscription.SiteId}\n{subscription.List}\n{subscription.Email}"))}";

    /// <summary>Null: nobody signed this, or it is another site's.</summary>
    public (string List, string Email)? Read(string token, int siteId)
    {
        try
        {
            return _protector.Unprotect(token).Split('\n') is [var site, var list, var email] && site == $"{siteId}" ? (list, email) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
