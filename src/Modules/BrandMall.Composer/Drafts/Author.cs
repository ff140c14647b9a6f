using System.Security.Claims;

namespace BrandMall.Composer.Drafts;

/// <summary>Who changes a draft, from which window of theirs, and the how manieth time.</summary>
internal sealed record Author(string Id, string Name, string ClientId, long Seq)
{
    public static Author Of(ClaimsPrincipal person, string clientId, long seq) =>
        new(person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", person.Identity?.Name ?? "", clientId, seq);
}
