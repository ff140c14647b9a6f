using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>A code that a brand hands out: to partners before an opening, to colleagues. Whoever enters it once is remembered by a cookie until the code changes.</summary>
internal sealed class AccessCodeEntry(EntryCookie cookie, EntryTries tries, EntryPage page) : IEntryRule
{
    public const string Hash = "codeHash";
    private const string Field = "entry-code";
    private const int MaxForm = 4096;

    public string Name => "access-code";

    public JsonObject Store(JsonObject said)
    {
        if (said["code"].Text() is { } code)
        {
            return code.Trim().Length is >= 4 and <= 100
                ? new JsonObject { [Hash] = AccessCode.Hash(code.Trim()) }
                : throw new RuleViolationException("entry.code", "An access code has 4 to 100 characters.", "entry");
        }

        // As an export writes it: the hash goes on, the code itself is nowhere.
        return said[Hash].Text() is { } hash && AccessCode.IsHash(hash)
            ? new JsonObject { [Hash] = hash }
            : throw new RuleViolationException("entry.code", "The entry rule access-code needs a code.", "entry");
    }

    public bool IsSame(JsonObject said, JsonObject stored) => stored[Hash].Text() is { } hash
        && (said["code"].Text() is { } code ? AccessCode.Matches(code.Trim(), hash) : said[Hash].Text() == hash);

    public ValueTask<EntryVerdict> JudgeAsync(HttpContext http, Site site, JsonObject stored) =>
        ValueTask.FromResult(stored[Hash].Text() is { } hash && cookie.Holds(http, site, hash) ? EntryVerdict.In(Name) : EntryVerdict.Refused);

    public async Task RefuseAsync(HttpContext http, SiteVisit visit, JsonObject stored)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.Request.ContentLength is not (> 0 and <= MaxForm))
        {
            await page.WriteAsync(http, visit, StatusCodes.Status401Unauthorized, null);
            return;
        }

        var code = (await http.Request.ReadFormAsync(http.RequestAborted))[Field].ToString().Trim();
        if (!tries.MayTry(visit.Site.Id, http.Connection.RemoteIpAddress))
        {
            http.Response.Headers.RetryAfter = EntryTries.Window.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await page.WriteAsync(http, visit, StatusCodes.Status429TooManyRequests, "entry.tries");
        }
        else if (stored[Hash].Text() is not { } hash || !AccessCode.Matches(code, hash))
        {
            await page.WriteAsync(http, visit, StatusCodes.Status401Unauthorized, code.Length == 0 ? "entry.empty" : "entry.wrong");
        }
        else
        {
            cookie.Give(http, visit.Site, hash);
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = Back(http.Request);
        }
    }

    /// <summary>The address that was asked for. Two slashes at its start would be another host's.</summary>
    private static string Back(HttpRequest request) =>
        "/" + (request.PathBase.ToUriComponent() + request.Path.ToUriComponent()).TrimStart('/') + request.QueryString.ToUriComponent();
}
