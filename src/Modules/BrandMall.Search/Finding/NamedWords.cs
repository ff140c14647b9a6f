using BrandMall.Search.Analysis;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace BrandMall.Search.Finding;

/// <summary>Words that things of a site are called by, found by how they begin or how they sound.</summary>
internal sealed class NamedWords(IndexReader index, int site)
{
    private const int MostTerms = 300;
    private const int MostDocuments = 500;

    public IReadOnlyList<string> Beginning(string text, int limit)
    {
        var folded = SynonymText(text);
        if (folded.Length == 0)
        {
            return [];
        }

        var found = Named(IndexFields.Word, folded);
        if (folded.All(char.IsAsciiLetter))
        {
            foreach (var (word, count) in Named(IndexFields.WordPinyin, folded))
            {
                found[word] = Math.Max(count, found.GetValueOrDefault(word));
            }
        }

        return Ordered(found, limit);
    }

    /// <summary>A word that sounds the same to many.</summary>
    public string? SoundingLike(string chinese) =>
        Pinyin.Usual(chinese) is { Length: > 0 } sound && Ordered(Named(IndexFields.WordPinyin, "~" + Pinyin.Near(sound) + IndexFields.Separator), 1) is [var word] ? word : null;

    /// <summary>The most frequent word a slip or two away.</summary>
    public string? WrittenLike(string word)
    {
        if (QueryBuilder.Edits(word) is not (> 0 and var edits))
        {
            return null;
        }

        (string? Best, int Count) found = (null, 0);
        foreach (var (field, _) in IndexFields.Texts.Take(2))
        {
            if (MultiFields.GetTerms(index, field) is not { } terms)
            {
                continue;
            }

            var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, word), edits, 1, true);
            while (near.MoveNext())
            {
                var term = near.Term.Utf8ToString();
                var count = Shown(field, BytesRef.DeepCopyOf(near.Term));
                if (count > found.Count)
                {
                    found = (term, count);
                }
            }
        }

        return found.Best;
    }

    private static string SynonymText(string text) => string.Join(' ', Run.Of(Fold.Text(text.Length > 40 ? text[..40] : text)).Select(r => r.Text));

    private static IReadOnlyList<string> Ordered(Dictionary<string, int> found, int limit) =>
        [.. found.OrderByDescending(w => w.Value).ThenBy(w => w.Key.Length).ThenBy(w => w.Key, StringComparer.Ordinal).Take(limit).Select(w => w.Key)];

    private Dictionary<string, int> Named(string field, string prefix)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        var beginning = new BytesRef(prefix);
        foreach (var leaf in index.Leaves)
        {
            var segment = leaf.AtomicReader;
            if (segment.Fields?.GetTerms(field)?.GetEnumerator() is not { } terms || terms.SeekCeil(beginning) == TermsEnum.SeekStatus.END)
            {
                continue;
            }

            for (var seen = 0; seen < MostTerms && StringHelper.StartsWith(terms.Term, beginning); seen++)
            {
                if (CountShown(segment, terms) is > 0 and var count)
                {
                    var term = terms.Term.Utf8ToString();
                    var word = term[(term.IndexOf(IndexFields.Separator, StringComparison.Ordinal) + 1)..];
                    found[word] = found.GetValueOrDefault(word) + count;
                }

                if (!terms.MoveNext())
                {
                    break;
                }
            }
        }

        return found;
    }

    private int Shown(string field, BytesRef term) => index.Leaves.Sum(leaf =>
        leaf.AtomicReader.Fields?.GetTerms(field)?.GetEnumerator() is { } terms && terms.SeekExact(term) ? CountShown(leaf.AtomicReader, terms) : 0);

    private int CountShown(AtomicReader segment, TermsEnum terms)
    {
        var shown = SiteDocuments.Of(segment, site, null);
        var docs = terms.Docs(segment.LiveDocs, null, DocsFlags.NONE);
        var count = 0;
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && count < MostDocuments; doc = docs.NextDoc())
        {
            count += shown.Get(doc) ? 1 : 0;
        }

        return count;
    }
}
