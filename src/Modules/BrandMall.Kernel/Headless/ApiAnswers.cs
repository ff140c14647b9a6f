using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Headless;

/// <summary>
/// Answers of the storefront's JSON interface, kept in the page cache beside the pages: same keys, same eviction, ETag and 304, one maker for any number of callers.
/// What is asked belongs to the site of the address (host or <c>/s/{site}</c>) and stands behind its entry rule.
/// </summary>
public sealed class ApiAnswers
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PageCache _cache;
    private readonly IServiceScopeFactory _scopes;

    internal ApiAnswers(PageCache cache, IServiceScopeFactory scopes) => (_cache, _scopes) = (cache, scopes);

    /// <param name="form">Kind of answer and all it may differ by besides site, language and visitor, such as <c>products?page=2</c>.</param>
    /// <param name="locale">A language of the site; null: that of the address.</param>
    /// <param name="make">Makes the answer from a scope of its own, in which the site is chosen, and says what it depends on; null: there is no such thing.</param>
    public async Task AnswerAsync<T>(HttpContext http, string form, string? locale, Func<IServiceProvider, PageTags, CancellationToken, Task<T?>> make) where T : class
    {
        var visit = http.Features.Get<SiteVisit>()!;
        if (locale is not null)
        {
            if (!visit.Site.Locales.Contains(locale))
            {
                throw new Primitives.RuleViolationException("locale.unknown", $"The site speaks {string.Join(", ", visit.Site.Locales)}.", "locale");
            }

            var prefix = visit.Locale is { } current ? visit.PathBase[..^(current.Length + 1)] : visit.PathBase;
            visit = visit with { Locale = locale == visit.Site.Locale ? null : locale, PathBase = locale == visit.Site.Locale ? prefix : $"{prefix}/{locale}" };
        }

        var request = http.Request;
        AnswerKey key = new("api", visit.Site.Id, visit.Locale ?? visit.Site.Locale, request.Scheme, request.Host.Value ?? "", visit.PathBase, form, "", visit.Audience);
        if (!_cache.IsOn)
        {
            await AnswerWriter.WriteAsync(http, await MakeAsync(visit, make, http.RequestAborted), stale: false);
            return;
        }

        if (_cache.TryGet(key, out var known))
        {
            await AnswerWriter.WriteAsync(http, known, stale: false);
            return;
        }

        var landing = await _cache.AnswerAsync(key, ct => MakeAsync(visit, make, ct), http.RequestAborted);
        await AnswerWriter.WriteAsync(http, landing.Answer, landing.Stale);
    }

    /// <summary>Asks a source of page data one question, as a widget would.</summary>
    /// <exception cref="Primitives.RuleViolationException">The source does not understand the parameters.</exception>
    public static async Task<T?> AskAsync<T>(IServiceProvider services, string provider, JsonObject parameters, PageTags tags, CancellationToken ct) where T : class
    {
        DataQuestion question = new("api", "answer", parameters);
        await services.GetServices<IDataProvider>().First(one => one.Name == provider).AnswerAsync([question], tags, ct);
        return question.Problem is { } problem ? throw new Primitives.RuleViolationException("request.parameter", problem) : (T?)question.Answer;
    }

    private async Task<CachedAnswer> MakeAsync<T>(SiteVisit visit, Func<IServiceProvider, PageTags, CancellationToken, Task<T?>> make, CancellationToken ct) where T : class
    {
        await using var scope = _scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(visit.Map, visit.Site, visit.Locale, visit.PathBase);
        PageTags tags = new();
        var answer = await make(scope.ServiceProvider, tags, ct);
        var body = answer is null
            ? JsonSerializer.SerializeToUtf8Bytes(new { title = "route.unknown", status = 404, detail = "There is no such thing on this site.", code = "route.unknown" }, s_json)
            : JsonSerializer.SerializeToUtf8Bytes(answer, s_json);
        List<KeyValuePair<string, StringValues>> headers =
        [
            new(HeaderNames.ContentType, answer is null ? "application/problem+json; charset=utf-8" : "application/json; charset=utf-8"),
            new(HeaderNames.CacheControl, visit.Audience.Length == 0 ? MakePage.Revalidate : $"private, {MakePage.Revalidate}"),
            new(HeaderNames.XContentTypeOptions, "nosniff"),
        ];
        if (visit.Audience.Length == 0)
        {
            // What everyone may read, pages of other origins may read as well.
            headers.Add(new(HeaderNames.AccessControlAllowOrigin, "*"));
        }

        return new CachedAnswer(answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, headers, body) { Tags = tags.All, DiesAt = tags.NextInstant };
    }
}
