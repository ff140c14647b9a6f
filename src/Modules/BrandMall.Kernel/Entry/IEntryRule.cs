using System.Text.Json.Nodes;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>
/// Who may see a site. Asked for every address of the site before anything is answered, from the cache or otherwise; assets and media stay open to everyone.
/// A site names its rule in its setting <c>entry</c>: <c>{ "rule": "access-code", … }</c>.
/// </summary>
public interface IEntryRule
{
    /// <summary>What sites call it.</summary>
    string Name { get; }

    /// <summary>Reads what a recipe says of the rule into what is stored: secrets become hashes here.</summary>
    /// <exception cref="Primitives.RuleViolationException">What is said makes no sense.</exception>
    JsonObject Store(JsonObject said);

    /// <summary>Whether a recipe says what is stored already, so that running it again changes nothing.</summary>
    bool IsSame(JsonObject said, JsonObject stored);

    /// <summary>Whether this visitor is in. Runs on every request of the site, also for cached pages: no query unless it cannot be helped.</summary>
    /// <param name="stored">What <see cref="Store"/> gave.</param>
    ValueTask<EntryVerdict> JudgeAsync(HttpContext http, Site site, JsonObject stored);

    /// <summary>Answers somebody who is not in, and takes what they hand over to get in. Nothing of the site's pages may be in the answer.</summary>
    Task RefuseAsync(HttpContext http, SiteVisit visit, JsonObject stored);
}
