using BrandMall.Search.Analysis;
using BrandMall.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace BrandMall.Search.Finding;

/// <summary>
/// Turns what was said into a query over one index. The index itself decides how Chinese is cut: a pair of characters that no document has is the border between two words.
/// Guesses (beginnings, slips, sounds) are added only to what nobody wrote exactly so.
/// </summary>
internal sealed class QueryBuilder(IndexReader index)
{
    private const float Tie = 0.1f;
    private const float Same = 0.8f;
    private const float Guess = 0.3f;
    private const int MostExpansions = 30;

    /// <summary>Everything that was said must be there, one way or another.</summary>
    public Query All(IReadOnlyList<Unit> units)
    {
        BooleanQuery all = [];
        foreach (var unit in units)
        {
            all.Add(Any(unit), Occur.MUST);
        }

        var words = units.Where(u => !u.Chinese).ToList();
        if (words.Count > 1 && words.Count == units.Count && Spelled("f:" + string.Concat(words.Select(w => w.Text))) is { } spelled)
        {
            return Best([all, spelled]);        // zhu yu
        }

        return all;
    }

    /// <summary>Half of it will do; null where there is nothing to leave out.</summary>
    public Query? Most(IReadOnlyList<Unit> units)
    {
        var parts = units.SelectMany(u => u.Chinese && u.Alternatives.Count == 0 ? Cut(u.Text).SelectMany(Pairs).Select(text => new Unit(text, true, [])) : [u]).DistinctBy(u => u.Text).ToList();
        if (parts.Count < 2)
        {
            return null;
        }

        BooleanQuery some = new() { MinimumNumberShouldMatch = (parts.Count + 1) / 2 };
        foreach (var part in parts)
        {
            some.Add(Any(part), Occur.SHOULD);
        }

        return some;
    }

    /// <summary>Whether any document has the words as they were typed.</summary>
    public bool IsWritten(Unit unit) => unit.Chinese ? Cut(unit.Text).Count() == 1 && Frequency(unit.Text.Length == 1 ? unit.Text : unit.Text[..2]) > 0 : Frequency(TextTerms.Stem(unit.Text)) > 0;

    public Query? Spelled(string term) => index.DocFreq(new Term(IndexFields.Pinyin, term)) > 0 ? new ConstantScoreQuery(new TermQuery(new Term(IndexFields.Pinyin, term))) { Boost = 4 } : null;

    private Query Any(Unit unit)
    {
        List<Query> ways = [Said(unit.Text)];
        foreach (var other in unit.Alternatives)
        {
            var query = Said(other, guess: false);
            query.Boost = Same;
            ways.Add(query);
        }

        return Best(ways);
    }

    private Query Said(string text, bool guess = true)
    {
        var parts = Run.Of(text).Select(run => run.Chinese ? Chinese(run.Text, guess) : Word(run.Text, guess)).ToList();
        return parts.Count == 1 ? parts[0] : Every(parts);
    }

    private Query Chinese(string run, bool guess)
    {
        var cut = Cut(run).ToList();
        var exact = cut.Count == 1 ? Together(cut[0]) : Every(cut.Select(Together));
        if (cut.Count == 1 || !guess || Pinyin.Usual(run) is not { Length: > 0 } sound || Spelled("n:" + Pinyin.Near(sound)) is not { } alike)
        {
            return exact;
        }

        alike.Boost = Guess;
        return Best([exact, alike]);
    }

    /// <summary>Splits a stretch where no document has the two characters side by side.</summary>
    private IEnumerable<string> Cut(string run)
    {
        var start = 0;
        for (var index = 1; index < run.Length; index++)
        {
            if (Frequency(run.Substring(index - 1, 2)) == 0)
            {
                yield return run[start..index];
                start = index;
            }
        }

        yield return run[start..];
    }

    private static IEnumerable<string> Pairs(string piece) => piece.Length < 2 ? [piece] : Enumerable.Range(0, piece.Length - 1).Select(i => piece.Substring(i, 2));

    /// <summary>All pairs of a piece in one field; side by side in the name says more.</summary>
    private static Query Together(string piece)
    {
        var pairs = Pairs(piece).ToList();
        return Best(IndexFields.Texts.Select(field =>
        {
            if (pairs.Count == 1)
            {
                return new TermQuery(new Term(field.Field, pairs[0])) { Boost = field.Boost };
            }

            BooleanQuery every = new() { Boost = field.Boost };
            PhraseQuery phrase = [];
            foreach (var (position, pair) in pairs.Index())
            {
                every.Add(new TermQuery(new Term(field.Field, pair)), Occur.MUST);
                phrase.Add(new Term(field.Field, pair), position);
            }

            if (field == IndexFields.Texts[0])
            {
                every.Add(phrase, Occur.SHOULD);
            }

            return (Query)every;
        }));
    }

    private Query Word(string word, bool guess)
    {
        var stem = TextTerms.Stem(word);
        List<Query> ways = [.. IndexFields.Texts.Select(field => new TermQuery(new Term(field.Field, stem)) { Boost = field.Boost })];
        if (guess && word.All(char.IsAsciiLetter) && word.Length > 1)
        {
            ways.AddRange(new[] { Spelled("f:" + word), Spelled("i:" + word) }.OfType<Query>());
        }

        if (guess && ways.Count == IndexFields.Texts.Count && Frequency(stem) == 0)
        {
            ways.AddRange(Guesses(word));
        }

        return Best(ways);
    }

    private IEnumerable<Query> Guesses(string word)
    {
        foreach (var (field, boost) in IndexFields.Texts.Take(2))
        {
            if (word.Length > 1)
            {
                yield return new PrefixQuery(new Term(field, word)) { Boost = boost * Guess };
            }

            if (Edits(word) is var edits && edits > 0)
            {
                yield return new FuzzyQuery(new Term(field, TextTerms.Stem(word)), edits, 1, MostExpansions, true) { Boost = boost * Guess };
            }
        }

        if (word.Length > 2 && word.All(char.IsAsciiLetter))
        {
            yield return new PrefixQuery(new Term(IndexFields.Pinyin, "f:" + word)) { Boost = Guess };
            if (Spelled("n:" + Pinyin.Near(word)) is { } alike)
            {
                alike.Boost = Guess;
                yield return alike;
            }
        }
    }

    /// <summary>Slips forgiven: one from four letters, two from eight.</summary>
    public static int Edits(string word) => word.Length < 4 || word.Any(char.IsDigit) ? 0 : word.Length < 8 ? 1 : 2;

    private int Frequency(string term) => IndexFields.Texts.Sum(field => index.DocFreq(new Term(field.Field, term)));

    private static BooleanQuery Every(IEnumerable<Query> parts)
    {
        BooleanQuery every = [];
        foreach (var part in parts)
        {
            every.Add(part, Occur.MUST);
        }

        return every;
    }

    private static DisjunctionMaxQuery Best(IEnumerable<Query> ways)
    {
        DisjunctionMaxQuery best = new(Tie);
        foreach (var way in ways)
        {
            best.Add(way);
        }

        return best;
    }
}
