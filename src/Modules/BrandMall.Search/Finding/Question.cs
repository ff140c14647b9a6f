using BrandMall.Search.Analysis;
using BrandMall.Search.Words;

namespace BrandMall.Search.Finding;

/// <summary>What a person typed, read: any text is allowed, only so much of it counts.</summary>
internal static class Question
{
    private const int MaxLength = 100;
    private const int MaxUnits = 12;
    private const int MaxChinese = 24;
    private const int MaxWords = 3;

    public static IReadOnlyList<Unit> Read(string text, SynonymBook synonyms)
    {
        var runs = Run.Of(Fold.Text(text.Length > MaxLength ? text[..MaxLength] : text)).ToList();
        List<Unit> units = [];
        for (var index = 0; index < runs.Count && units.Count < MaxUnits;)
        {
            if (runs[index].Chinese)
            {
                units.AddRange(Chinese(runs[index].Text[..Math.Min(runs[index].Text.Length, MaxChinese)], synonyms));
                index++;
            }
            else
            {
                var (unit, length) = Words(runs, index, synonyms);
                units.Add(unit);
                index += length;
            }
        }

        return units.Count > MaxUnits ? units[..MaxUnits] : units;
    }

    /// <summary>Words the brand knows cut a stretch of Chinese; what lies between stays whole.</summary>
    private static IEnumerable<Unit> Chinese(string run, SynonymBook synonyms)
    {
        var rest = 0;
        for (var index = 0; index < run.Length;)
        {
            if (synonyms.Longest(run, index) is { } known)
            {
                if (index > rest)
                {
                    yield return new Unit(run[rest..index], true, []);
                }

                yield return new Unit(known, true, synonyms.Of(known));
                index += known.Length;
                rest = index;
            }
            else
            {
                index++;
            }
        }

        if (rest < run.Length)
        {
            yield return new Unit(run[rest..], true, []);
        }
    }

    /// <summary>The longest phrase of words the brand knows, else the word.</summary>
    private static (Unit Unit, int Length) Words(IReadOnlyList<Run> runs, int start, SynonymBook synonyms)
    {
        for (var length = Math.Min(MaxWords, runs.Count - start); length > 0; length--)
        {
            var words = runs.Skip(start).Take(length).ToList();
            if (words.TrueForAll(w => !w.Chinese) && string.Join(' ', words.Select(w => w.Text)) is var phrase && synonyms.Of(phrase) is { Count: > 0 } same)
            {
                return (new Unit(phrase, false, same), length);
            }
        }

        return (new Unit(runs[start].Text, false, synonyms.Of(TextTerms.Stem(runs[start].Text))), 1);
    }
}
