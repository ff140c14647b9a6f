using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Search.Words;

/// <summary>The brand's words in memory: synonyms until they change, hot words for a minute.</summary>
internal sealed class WordShelf(IServiceScopeFactory scopes, TimeProvider clock) : IChangeListener
{
    public const string Kind = "search-words";

    /// <summary>Fewer askings than this could be one person.</summary>
    private const double LeastScore = 3;
    private const int MostHot = 20;
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<(int Site, string Locale), (IReadOnlyList<string> Words, long At)> _hot = new();
    private SynonymBook? _synonyms;
    private long _generation;

    public async Task<SynonymBook> SynonymsAsync(CancellationToken ct)
    {
        if (Volatile.Read(ref _synonyms) is { } known)
        {
            return known;
        }

        var generation = Interlocked.Read(ref _generation);
        await using var scope = scopes.CreateAsyncScope();
        var groups = await scope.ServiceProvider.GetRequiredService<MallDb>().Set<Synonyms>().AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct);
        SynonymBook book = new(groups.Select(g => g.Words));
        Volatile.Write(ref _synonyms, book);
        if (Interlocked.Read(ref _generation) != generation)
        {
            Interlocked.CompareExchange(ref _synonyms, null, book);     // they changed while they were read
        }

        return book;
    }

    public async Task<IReadOnlyList<string>> HotAsync(int site, string locale, int limit, CancellationToken ct)
    {
        if (!_hot.TryGetValue((site, locale), out var known) || clock.GetElapsedTime(known.At) > s_fresh)
        {
            _hot[(site, locale)] = known = (await ReadAsync(site, locale, ct), clock.GetTimestamp());
        }

        return [.. known.Words.Take(limit)];
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(c => c.Kind == Kind))
        {
            Interlocked.Increment(ref _generation);
            Volatile.Write(ref _synonyms, null);
            _hot.Clear();
        }

        return Task.CompletedTask;
    }

    private async Task<IReadOnlyList<string>> ReadAsync(int site, string locale, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MallDb>();
        var said = await db.Set<HotWord>().AsNoTracking().Where(w => (w.SiteId == null || w.SiteId == site) && (w.Locale == null || w.Locale == locale)).OrderBy(w => w.Position).ThenBy(w => w.Id).ToListAsync(ct);
        var asked = await db.Set<AskedWord>().AsNoTracking().Where(w => w.SiteId == site && w.Locale == locale).OrderByDescending(w => w.Score).Take(200).ToListAsync(ct);
        var banned = said.Where(w => w.Banned).Select(w => SynonymBook.Normal(w.Word)).ToHashSet();
        var now = clock.GetUtcNow();
        return
        [
            .. said.Where(w => !w.Banned).Select(w => w.Word)
                .Concat(asked.Select(w => (w.Text, Score: w.ScoreAt(now))).Where(w => w.Score >= LeastScore).OrderByDescending(w => w.Score).Select(w => w.Text))
                .Where(w => !banned.Contains(SynonymBook.Normal(w))).DistinctBy(SynonymBook.Normal).Take(MostHot),
        ];
    }
}
