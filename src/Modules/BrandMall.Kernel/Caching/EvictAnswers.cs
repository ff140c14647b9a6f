using BrandMall.Kernel.Events;

namespace BrandMall.Kernel.Caching;

/// <summary>Evicts what a change touches. It is told last: by then the sites and plans that pages are made from are current.</summary>
internal sealed class EvictAnswers(PageCache cache) : IChangeListener
{
    /// <summary>What every page is made of.</summary>
    private static readonly HashSet<string> s_everything = ["site", "theme", "content-definition", "widget-type"];

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct) =>
        changes.Any(change => s_everything.Contains(change.Kind))
            ? cache.EvictEverythingAsync()
            : cache.EvictAsync([.. changes.Select(change => (change.Kind, change.Key)).Distinct()]);
}
