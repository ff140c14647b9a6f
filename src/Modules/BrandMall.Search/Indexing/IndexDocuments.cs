using System.Globalization;
using System.Text;
using BrandMall.Search.Analysis;
using BrandMall.Search.Contracts;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace BrandMall.Search.Indexing;

/// <summary>Writes a document in the engine's terms.</summary>
internal static class IndexDocuments
{
    private const int MaxWord = 24;
    private static readonly FieldType s_terms = Frozen(IndexOptions.DOCS_ONLY, norms: false);
    private static readonly FieldType s_texts = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true);

    public static Document Of(string kind, SearchDocument said)
    {
        Document document =
        [
            new StringField(IndexFields.Id, IndexFields.IdOf(kind, said.Key), Field.Store.NO),
            new StoredField(IndexFields.Key, said.Key),
            new StringField(IndexFields.Kind, kind, Field.Store.NO),
            new NumericDocValuesField(IndexFields.Newest, said.Newest.ToUnixTimeMilliseconds()),
            new NumericDocValuesField(IndexFields.Popularity, said.Popularity),
            new NumericDocValuesField(IndexFields.Boost, BitConverter.SingleToInt32Bits(said.Boost * (1 + (MathF.Log10(1 + said.Popularity) / 10)))),
            new NumericDocValuesField(IndexFields.Order, said.Order),
            new NumericDocValuesField(IndexFields.NameOrder, NameOrder(said)),
        ];
        foreach (var (site, price) in said.Sites)
        {
            document.Add(new StringField(IndexFields.Site, site.ToString(CultureInfo.InvariantCulture), Field.Store.NO));
            if (price is { } amount)
            {
                document.Add(new NumericDocValuesField(IndexFields.Price(site), amount + 1));
            }
        }

        foreach (var facet in said.Facets.DistinctBy(f => (f.Facet, f.Value)))
        {
            document.Add(new StringField(IndexFields.Filter, Bounded(IndexFields.FilterOf(facet.Facet, facet.Value)), Field.Store.NO));
            document.Add(new SortedSetDocValuesField(IndexFields.Facets, new BytesRef(Bounded(string.Join(IndexFields.Separator, facet.Facet, facet.Value, facet.Label, facet.Title)))));
        }

        if (said.Positions.Count > 0)
        {
            document.Add(new BinaryDocValuesField(IndexFields.Places, new BytesRef(Places.Write(said.Positions))));
        }

        AddTexts(document, said);
        return document;
    }

    private static void AddTexts(Document document, SearchDocument said)
    {
        foreach (var group in said.Texts.Where(t => t.Text.Length > 0).GroupBy(t => t.Weight))
        {
            document.Add(new Field(IndexFields.Text(group.Key), new TermStream([.. TextTerms.Of(Fold.Text(string.Join('\n', group.Select(t => t.Text))))]), s_texts));
        }

        var named = said.Texts.Where(t => t.Weight is SearchWeight.Name or SearchWeight.Keyword).Select(t => t.Text).ToList();
        // Also as if it were written without spaces: people type a name in one go.
        var spellings = named.SelectMany(text => Run.Of(Fold.Text(text)).Concat(Run.Of(Fold.Text(text).Replace(" ", "", StringComparison.Ordinal)))).Where(run => run.Chinese).Select(run => run.Text).Distinct().SelectMany(Pinyin.Spellings)
            .SelectMany(PinyinTerms).Distinct().Select(term => (term, 1)).ToList();
        if (spellings.Count > 0)
        {
            document.Add(new Field(IndexFields.Pinyin, new TermStream(spellings), s_terms));
        }

        foreach (var word in named.SelectMany(Words).Distinct())
        {
            var folded = Fold.Text(word).Trim();
            document.Add(new StringField(IndexFields.Word, folded + IndexFields.Separator + word, Field.Store.NO));
            var run = folded.Replace(" ", "", StringComparison.Ordinal);
            if (Pinyin.Usual(run) is { Length: > 0 } pinyin)
            {
                foreach (var typed in new[] { pinyin, Pinyin.Initials(run), "~" + Pinyin.Near(pinyin) }.Distinct())
                {
                    document.Add(new StringField(IndexFields.WordPinyin, typed + IndexFields.Separator + word, Field.Store.NO));
                }
            }
        }
    }

    /// <summary>f: in full, i: initials, n: as it sounds.</summary>
    private static IEnumerable<string> PinyinTerms(string[] syllables)
    {
        var whole = string.Concat(syllables);
        yield return "f:" + whole;
        yield return "n:" + Pinyin.Near(whole);
        if (syllables.Length > 1)
        {
            yield return "i:" + string.Concat(syllables.Select(s => s[0]));
        }
    }

    /// <summary>What a person may want completed: the whole name, and its parts between spaces.</summary>
    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(text.Trim())
        .Where(word => word.Length is > 1 and <= MaxWord && Fold.Text(word).Trim().Length > 1);

    /// <summary>The beginning of the name as it is spelled, so that names sort as in a dictionary.</summary>
    private static long NameOrder(SearchDocument said)
    {
        var name = Fold.Text(said.Texts.FirstOrDefault(t => t.Weight == SearchWeight.Name)?.Text ?? "");
        var spelled = string.Concat(name.Select(c => Pinyin.Of(c) is [var reading, ..] ? reading : c < 128 ? c.ToString() : "{"));
        return Enumerable.Range(0, 8).Aggregate(0L, (order, index) => (order << 7) | (index < spelled.Length ? spelled[index] : 0L));
    }

    /// <summary>The engine refuses a term of more than 32 KB; nobody filters by one.</summary>
    private static string Bounded(string term) => term.Length > 1000 ? term[..1000] : term;

    private static FieldType Frozen(IndexOptions options, bool norms)
    {
        FieldType type = new() { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = !norms };
        type.Freeze();
        return type;
    }
}
