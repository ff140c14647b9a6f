using BrandMall.Kernel.Sites;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using BrandMall.Search.Words;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging;

namespace BrandMall.Search.Finding;

/// <summary>Search of the current site. Waits a moment for what was just written; where there is no index it says so instead of guessing.</summary>
internal sealed partial class SiteSearch(IndexShelf shelf, IndexKeeper keeper, WordShelf words, QueryTally queries, CurrentSite site, TimeProvider clock, ILogger<SiteSearch> log) : ISearch
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_firstBuild = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(20);

    public async Task<SearchAnswer?> FindAsync(SearchQuery query, CancellationToken ct)
    {
        var synonyms = query.Text is null ? SynonymBook.Empty : await words.SynonymsAsync(ct);
        return await UseAsync(searcher => new Finder(searcher, synonyms, site.Value.Id, clock).Answer(query, ct), ct);
    }

    public async Task<IReadOnlyList<string>> CompleteAsync(string text, int limit, CancellationToken ct) =>
        await UseAsync(searcher => new NamedWords(searcher.IndexReader, site.Value.Id).Beginning(text, limit), ct) ?? [];

    public Task<IReadOnlyList<string>> HotWordsAsync(int limit, CancellationToken ct) => words.HotAsync(site.Value.Id, site.Locale, limit, ct);

    public void Seen(string text, int found) => queries.Add(site.Value.Id, site.Locale, text, found);

    private async Task<T?> UseAsync<T>(Func<IndexSearcher, T> ask, CancellationToken ct) where T : class
    {
        if (await LiveAsync(ct) is not { } live)
        {
            return null;
        }

        // A generation may be replaced between finding and opening it; the next one answers.
        var searcher = live.Acquire() ?? (live = shelf.Find(site.Locale)?.Live ?? live).Acquire();
        if (searcher is null)
        {
            keeper.AnsweredLate();
            return null;
        }

        try
        {
            return ask(searcher);
        }
        catch (IOException unreadable)
        {
            LogUnreadable(log, site.Locale, unreadable);
            keeper.Distrust(site.Locale);
            return null;
        }
        finally
        {
            live.Release(searcher);
        }
    }

    private async Task<Generation?> LiveAsync(CancellationToken ct)
    {
        if (!keeper.IsRunning)
        {
            return null;
        }

        if (!await keeper.CaughtUpAsync(s_patience, ct))
        {
            keeper.AnsweredLate();
        }

        var began = clock.GetTimestamp();
        while (shelf.Find(site.Locale)?.Live is null && keeper.IsNearlyThere(site.Locale) && clock.GetElapsedTime(began) < s_firstBuild)
        {
            await Task.Delay(s_poll, clock, ct);
        }

        var live = shelf.Find(site.Locale)?.Live;
        if (live is null)
        {
            keeper.AnsweredLate();
        }

        return live;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index of {Locale} cannot be read; it is made anew, the database answers meanwhile.")]
    private static partial void LogUnreadable(ILogger log, string locale, Exception failure);
}
