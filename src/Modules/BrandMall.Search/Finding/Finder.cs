using System.Globalization;
using BrandMall.Search.Analysis;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;
using BrandMall.Search.Words;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BrandMall.Search.Finding;

/// <summary>Answers one query over one searcher.</summary>
internal sealed class Finder(IndexSearcher searcher, SynonymBook synonyms, int site, TimeProvider clock)
{
    public const int MostTaken = 100;
    public const int DeepestSkip = 10_000;
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(1);
    private static readonly ISet<string> s_key = new HashSet<string> { IndexFields.Key };

    public SearchAnswer Answer(SearchQuery query, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(query.Text))
        {
            return Answer(query, new MatchAllDocsQuery(), [], ct);
        }

        var units = Question.Read(query.Text, synonyms);
        if (units.Count == 0)
        {
            return new SearchAnswer([], 0, new Dictionary<string, IReadOnlyList<SearchCount>>(), [], 0, false, null, Marking.Plain, true);
        }

        QueryBuilder builder = new(searcher.IndexReader);
        var answer = Answer(query, builder.All(units), units, ct);
        if (answer.Total == 0 && query.Filters.Count == 0 && query.Price is null && builder.Most(units) is { } most)
        {
            var relaxed = Answer(query, most, units, ct);
            answer = relaxed with { Relaxed = relaxed.Total > 0 };
        }

        return answer with { DidYouMean = Meant(units, builder), Highlight = new Marking(units).Html };
    }

    private SearchAnswer Answer(SearchQuery query, Query words, IReadOnlyList<Unit> units, CancellationToken ct)
    {
        var sort = query.Sort == SearchSort.Relevance && units.Count == 0 ? SearchSort.Popular : query.Sort;
        var (skip, take) = (Math.Clamp(query.Skip, 0, DeepestSkip), Math.Clamp(query.Take, 0, MostTaken));
        Ranking ranking = new(sort, query.Places, skip + take);
        Tally tally = new(query, ranking, site, clock, s_most, ct);
        searcher.Search(Whole(query, words), new SiteDocuments(site, query.Kind), tally);
        var counts = query.Counts ? tally.Counts() : new Dictionary<string, IReadOnlyList<SearchCount>>();
        var keys = ranking.InOrder().Skip(skip).Select(doc => searcher.Doc(doc, s_key).Get(IndexFields.Key, CultureInfo.InvariantCulture)).ToList();
        return new SearchAnswer(keys, tally.Total, counts, tally.Prices, tally.Unsold, false, null, null, tally.Complete);
    }

    private static Query Whole(SearchQuery query, Query words)
    {
        if (query.Within.Count == 0 && query.Except is null)
        {
            return words;
        }

        BooleanQuery whole = new() { { words, Occur.MUST } };
        foreach (var place in query.Within)
        {
            whole.Add(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.Filter, IndexFields.FilterOf(place.Facet, place.Value)))) { Boost = 0 }, Occur.MUST);
        }

        if (query.Except is { } except)
        {
            whole.Add(new TermQuery(new Term(IndexFields.Id, IndexFields.IdOf(query.Kind, except))), Occur.MUST_NOT);
        }

        return whole;
    }

    /// <summary>The same question with each word nobody wrote replaced by one somebody did; null when there is none, or nothing to replace.</summary>
    private string? Meant(IReadOnlyList<Unit> units, QueryBuilder builder)
    {
        NamedWords named = new(searcher.IndexReader, site);
        List<string> meant = [];
        var replaced = false;
        foreach (var unit in units)
        {
            var other = unit.Alternatives.Count > 0 || builder.IsWritten(unit) ? null
                : unit.Chinese ? named.SoundingLike(unit.Text)
                : builder.Spelled("f:" + unit.Text) is null && builder.Spelled("i:" + unit.Text) is null ? named.WrittenLike(unit.Text) : null;
            replaced |= other is not null && Fold.Text(other) != unit.Text;
            meant.Add(other ?? unit.Text);
        }

        return replaced ? string.Join(' ', meant) : null;
    }
}
