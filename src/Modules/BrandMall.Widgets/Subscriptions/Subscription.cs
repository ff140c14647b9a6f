using System.Text.RegularExpressions;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Widgets.Subscriptions;

/// <summary>An address that asked for letters of one list of a site, and the consent it gave. An address stands in a list once.</summary>
internal sealed partial class Subscription : ISiteOwned
{
    public const int MaxEmail = 254;
    public const int MaxVersion = 24;
    public const int MaxList = 40;

    private Subscription()
    {
        (Email, List, Locale, Page, ConsentVersion) = (null!, null!, null!, null!, null!);
    }

    public Subscription(int siteId, string email, string list)
        : this()
    {
        (SiteId, Email, List) = (siteId, Normalise(email), IsList(list) ? list : throw new RuleViolationException("subscription.list", "There is no such list.", "list"));
    }

    public int Id { get; private set; }

    public int SiteId { get; private set; }

    /// <summary>Lower case, trimmed: the same address written twice is one.</summary>
    public string Email { get; private set; }

    public string List { get; private set; }

    /// <summary>Language of the page it was asked on: the language of the letters.</summary>
    public string Locale { get; private set; }

    public string Page { get; private set; }

    /// <summary>Version of the words agreed to, as the widget named it.</summary>
    public string ConsentVersion { get; private set; }

    public DateTimeOffset ConsentedAt { get; private set; }

    public DateTimeOffset SubscribedAt { get; private set; }

    /// <summary>Asking again renews the consent; the first day stays.</summary>
    public void Consent(string version, string locale, string page, DateTimeOffset at)
    {
        if (version.Length is 0 or > MaxVersion)
        {
            throw new RuleViolationException("subscription.consent", "The words agreed to have no version.", "consentVersion");
        }

        (ConsentVersion, Locale, Page, ConsentedAt) = (version, locale, page, at);
        SubscribedAt = SubscribedAt == default ? at : SubscribedAt;
    }

    public static string Normalise(string email)
    {
        var trimmed = email.Trim().ToLowerInvariant();
        return trimmed.Length is > 0 and <= MaxEmail && Address().IsMatch(trimmed)
            ? trimmed
            : throw new RuleViolationException("subscription.email", "This is not an e-mail address.", "email");
    }

    private static bool IsList(string list) => list.Length <= MaxList && ListName().IsMatch(list);

    [GeneratedRegex(@"^[^\s@<>""',;:()\[\]\\]{1,64}@[^\s@<>""',;:()\[\]\\.]+(\.[^\s@<>""',;:()\[\]\\.]+)+$")]
    private static partial Regex Address();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex ListName();
}
