using System.Collections.Concurrent;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Pages.Drafts;

namespace BrandMall.Kernel.Pages;

/// <summary>
/// Answers of data providers, kept in this process until something they depend on changes: a page that must be made anew, because its own words changed or another query was asked,
/// asks the database only for what is new on it. An answer is what a template sees, and nothing can change it.
/// It is never kept longer than a page may be: what no tag tells of is seen as soon.
/// </summary>
internal sealed class DataMemory(PageCacheSettings settings, TimeProvider clock) : IChangeListener
{
    private const int Capacity = 4000;
    private static readonly HashSet<string> s_everything = ["site", "theme", "content-definition"];

    private readonly ConcurrentDictionary<DataKey, Kept> _answers = new();
    private readonly EvictionLog _evictions = new();

    /// <summary>Take it before asking a provider.</summary>
    public long Position => _evictions.Position;

    public bool TryAnswer(DataKey key, DataQuestion question, PageTags tags)
    {
        if (TravelClock.IsAway || !_answers.TryGetValue(key, out var kept))
        {
            return false;
        }

        if (clock.GetUtcNow() >= kept.Until || !_evictions.Untouched(kept.Position, kept.Tags.All))
        {
            _answers.TryRemove(key, out _);
            return false;
        }

        question.Answer = kept.Answer;
        tags.DependsOn(kept.Tags);
        return true;
    }

    /// <param name="tags">Of all that was asked together: at worst an answer is forgotten too often.</param>
    public void Keep(DataKey key, DataQuestion question, PageTags tags, long position)
    {
        if (TravelClock.IsAway || question.Problem is not null || settings.Limit == 0)
        {
            return;
        }

        if (_answers.Count >= Capacity)
        {
            _answers.Clear();
        }

        var until = clock.GetUtcNow() + settings.MaxAge;
        _answers[key] = new Kept(question.Answer, tags, tags.NextInstant < until ? tags.NextInstant.Value : until, position);
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(change => s_everything.Contains(change.Kind)))
        {
            _evictions.RecordEverything();
            _answers.Clear();
        }
        else
        {
            _evictions.Record([.. changes.Select(change => (change.Kind, change.Key)).Distinct()]);
        }

        return Task.CompletedTask;
    }

    private sealed record Kept(object? Answer, PageTags Tags, DateTimeOffset Until, long Position);
}
