using System.Collections.Concurrent;
using BrandMall.Composer.Documents;
using BrandMall.Kernel.Events;

namespace BrandMall.Composer.Drafts;

/// <summary>
/// The drafts people work on at the moment, read and made ready once. The rev in the database is the truth: whoever takes one from here compares it first, because another process may have gone on.
/// </summary>
internal sealed class DraftShelf : IChangeListener
{
    private const int Capacity = 200;

    private readonly ConcurrentDictionary<(int Site, string Doc), OpenDraft> _drafts = new();

    public OpenDraft? Find(int site, DocumentKey key) => _drafts.GetValueOrDefault((site, key.Text));

    /// <summary>What a draft was made of may be another now: a parent's page, an import.</summary>
    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(change => change.Kind is "content" or "site" or "theme"))
        {
            _drafts.Clear();
        }

        return Task.CompletedTask;
    }

    public void Put(int site, OpenDraft draft)
    {
        if (_drafts.Count >= Capacity)
        {
            _drafts.Clear();
        }

        _drafts.AddOrUpdate((site, draft.Key.Text), draft, (_, known) => known.Rev > draft.Rev ? known : draft);
    }
}
