using System.Collections.Concurrent;
using BrandMall.Kernel.Events;

namespace BrandMall.Kernel.Pages;

/// <summary>Compiled pages of this process. Whatever plans are made of evicts them all: compiling is cheap, being stale is not.</summary>
internal sealed class PlanCache : IChangeListener
{
    private const int Capacity = 5000;
    private static readonly HashSet<string> s_kinds = ["content", "content-definition", "site", "theme", "media", "widget-type"];

    private readonly ConcurrentDictionary<(int Site, string Locale, string Page), (PagePlan Plan, long Generation)> _plans = new();
    private long _generation;

    /// <summary>The plan of this page, made by <paramref name="make"/> when it is not here; null (not kept) when there is no such page.</summary>
    public async Task<PagePlan?> GetAsync(int site, string locale, string page, Func<Task<PagePlan?>> make)
    {
        var key = (site, locale, page);
        var generation = Interlocked.Read(ref _generation);
        if (_plans.TryGetValue(key, out var known) && known.Generation == generation)
        {
            return known.Plan;
        }

        var plan = await make();
        if (plan is not null)
        {
            if (_plans.Count >= Capacity)
            {
                _plans.Clear();
            }

            _plans[key] = (plan, generation);       // of no use to anyone if something changed while it was made
        }

        return plan;
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(change => s_kinds.Contains(change.Kind)))
        {
            Interlocked.Increment(ref _generation);
            _plans.Clear();
        }

        return Task.CompletedTask;
    }
}
