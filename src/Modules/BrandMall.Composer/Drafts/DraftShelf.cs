using System.Collections.Concurrent;
using BrandMall.Composer.Documents;

namespace BrandMall.Composer.Drafts;

/// <summary>
/// The drafts people work on at the moment, read and made ready once. The rev in the database is the truth: whoever takes one from here compares it first, because another process may have gone on.
/// </summary>
internal sealed class DraftShelf
{
    private const int Capacity = 200;

    private readonly ConcurrentDictionary<(int Site, string Doc), OpenDraft> _drafts = new();

    public OpenDraft? Find(int site, DocumentKey key) => _drafts.GetValueOrDefault((site, key.Text));

    public void Put(int site, OpenDraft draft)
    {
        if (_drafts.Count >= Capacity)
        {
            _drafts.Clear();
        }

        _drafts.AddOrUpdate((site, draft.Key.Text), draft, (_, known) => known.Rev > draft.Rev ? known : draft);
    }
}
