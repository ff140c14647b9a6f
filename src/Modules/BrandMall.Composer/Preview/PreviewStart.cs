using System.Security.Claims;
using BrandMall.Composer.Compare;
using BrandMall.Composer.Contracts;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.Preview;

/// <summary>Gives somebody the address under which a draft shows itself to them for an hour.</summary>
internal sealed class PreviewStart(PreviewTickets tickets, PreviewAddresses addresses, CurrentSite site)
{
    public sealed record Started(string Origin, string Url, string Token, DateTimeOffset Expires);

    public Started Start(HttpContext http, ClaimsPrincipal person, OpenDraft draft, string? locale, DateTimeOffset? at, bool edit, string? side = null)
    {
        var until = tickets.Until();
        var token = tickets.Sign(new PreviewTicket(
            site.Value.Name, draft.Key.Text, Author.Of(person, "", 0).Id, PreviewOrigin.Admin(http.Request), edit, locale, at?.ToUnixTimeMilliseconds(), until.ToUnixTimeSeconds(), edit ? DocumentSides.Draft : side));
        return new Started(addresses.Origin(http.Request), addresses.Url(http.Request, site.Value, locale, draft.Key.Text, token), token, until);
    }
}
