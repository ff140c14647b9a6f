using System.Text.RegularExpressions;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Widgets;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Widgets.Subscriptions;

/// <summary>What the widget's form posts. What only says where to go back to is repaired instead of refused.</summary>
internal sealed partial record SubscriptionForm(string Email, string List, bool Consents, string ConsentVersion, string Locale, string Page, string Widget, bool IsTrapped)
{
    public const int MaxPage = 200;

    public static SubscriptionForm Read(IFormCollection form, CurrentSite site)
    {
        string Text(string name) => form[name].ToString();
        var page = Text("page");
        var widget = Text("widget");
        return new SubscriptionForm(
            Text("email"),
            Text("list"),
            Text("consent") == "yes",
            Text("consentVersion"),
            site.Value.Locales.Contains(Text("locale")) ? Text("locale") : site.Locale,
            page.Length is > 0 and <= MaxPage && page[0] == '/' && Links.IsSafe(page) && !page.Any(char.IsControl) ? page : site.PathBase + "/",
            ElementId().IsMatch(widget) ? widget : "w",
            Text("website").Length > 0);
    }

    /// <summary>The place on the page that says this answer: pages without script show it by being there.</summary>
    public string Place(string answer) => $"{Page}#{Widget}-{answer}";

    [GeneratedRegex("^w-[A-Za-z0-9_-]{1,80}$")]
    private static partial Regex ElementId();
}
