namespace BrandMall.Search.Analysis;

/// <summary>Readings of Chinese characters, and the ways a word can be typed by them: whole, by initials, or as people of the south would.</summary>
internal static class Pinyin
{
    private const int MaxSpan = 6;
    private const int MaxWays = 4;
    private static readonly Dictionary<char, string[]> s_readings = Read();

    public static IReadOnlyList<string> Of(char c) => s_readings.TryGetValue(c, out var readings) ? readings : [];

    /// <summary>The usual reading of a run; empty when a character has none.</summary>
    public static string Usual(string run) => run.All(s_readings.ContainsKey) ? string.Concat(run.Select(c => s_readings[c][0])) : "";

    /// <summary>Letters only the first of each syllable: 竹雨 → zy.</summary>
    public static string Initials(string run) => run.All(s_readings.ContainsKey) ? string.Concat(run.Select(c => s_readings[c][0][0])) : "";

    /// <summary>What sounds alike to many: zh z, ch c, sh s, ng n, l n, ü u.</summary>
    public static string Near(string pinyin) => pinyin
        .Replace("zh", "z", StringComparison.Ordinal).Replace("ch", "c", StringComparison.Ordinal).Replace("sh", "s", StringComparison.Ordinal)
        .Replace("ng", "n", StringComparison.Ordinal).Replace('l', 'n').Replace('v', 'u');

    /// <summary>Every stretch of up to six characters as syllables; characters with several readings in each of them, within reason.</summary>
    public static IEnumerable<string[]> Spellings(string run)
    {
        for (var start = 0; start < run.Length; start++)
        {
            List<string[]> ways = [[]];
            for (var end = start; end < run.Length && end - start < MaxSpan && s_readings.TryGetValue(run[end], out var readings); end++)
            {
                ways = [.. ways.SelectMany(way => readings.Select(reading => (string[])[.. way, reading])).Take(MaxWays)];
                foreach (var way in ways)
                {
                    yield return way;
                }
            }
        }
    }

    private static Dictionary<char, string[]> Read()
    {
        Dictionary<char, string[]> readings = [];
        var lines = Tables.Lines("pinyin").Select(line => line.Split(' ', 2)).Select(line => (Syllable: line[0], Characters: line[1].Split('|'))).ToList();
        foreach (var (syllable, characters) in lines)
        {
            foreach (var c in characters[0])
            {
                readings[c] = [syllable];
            }
        }

        foreach (var (syllable, characters) in lines.Where(line => line.Characters.Length > 1))
        {
            foreach (var c in characters[1].Where(readings.ContainsKey))
            {
                readings[c] = [.. readings[c], syllable];
            }
        }

        return readings;
    }
}
