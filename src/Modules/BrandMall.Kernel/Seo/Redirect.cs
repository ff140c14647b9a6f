using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Seo;

/// <summary>Leads visitors of an address that has no page any more to where its page is now. Sites below inherit it.</summary>
internal sealed class Redirect : ISiteOwned
{
    public const int AddressLength = 400;

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    /// <summary>Path within the site, in lower case and without slashes at its ends.</summary>
    public required string From { get; init; }

    /// <summary>A path within the site (<c>/tea</c>) or a whole https address.</summary>
    public required string To { get; set; }

    /// <summary>301 for good, otherwise 302.</summary>
    public bool Permanent { get; set; } = true;

    /// <summary>Made because a page moved, not by a person.</summary>
    public bool Automatic { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public static string KeyOf(string path) => ContentHandle.KeyOf(path);

    /// <summary>What the <c>Location</c> header says: escaped, and below the site's prefix.</summary>
    public static string Location(string to, PathString pathBase) =>
        to.StartsWith('/') ? pathBase.ToUriComponent() + new Uri($"https://site{to}").GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)
        : new Uri(to).AbsoluteUri;

    /// <summary>The visitor's own query goes along, unless the way has one.</summary>
    public static string WithQuery(string location, QueryString query) =>
        location.Contains('?') ? location : location.Split('#', 2) is [var path, var fragment] ? $"{path}{query}#{fragment}" : $"{location}{query}";

    /// <exception cref="RuleViolationException">One of the addresses is not usable.</exception>
    public static void Check(string from, string to)
    {
        if (KeyOf(from).Length == 0 || from.Contains('?') || from.Contains('#') || from.Length > AddressLength)
        {
            throw new RuleViolationException("redirect.from", "The old address is a path within the site, such as /old-tea, without a question mark.", "from");
        }

        var within = to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && !to.StartsWith("/\\", StringComparison.Ordinal);
        var outside = Uri.TryCreate(to, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
        if (to.Length > AddressLength || to.Any(char.IsControl) || !(within || outside))
        {
            throw new RuleViolationException("redirect.to", "The new address is a path within the site, such as /tea, or a whole https address.", "to");
        }

        if (within && KeyOf(to.Split('?', '#')[0]) == KeyOf(from))
        {
            throw new RuleViolationException("redirect.circle", "An address cannot lead to itself.", "to");
        }
    }
}
