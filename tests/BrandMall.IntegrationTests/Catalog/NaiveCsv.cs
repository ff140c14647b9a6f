using System.Text;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>The shortest reader of comma-separated text that is right about quotes: what the import is compared with.</summary>
internal static class NaiveCsv
{
    public static List<Dictionary<string, string>> Read(string text)
    {
        List<List<string>> rows = [[]];
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in text.TrimStart('\uFEFF').ReplaceLineEndings("\n"))
        {
            switch (character)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    rows[^1].Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    rows[^1].Add(cell.ToString());
                    cell.Clear();
                    rows.Add([]);
                    break;
                default:
                    cell.Append(character);
                    break;
            }
        }

        rows[^1].Add(cell.ToString());
        return [.. rows.Skip(1).Where(r => r.Count == rows[0].Count).Select(r => rows[0].Zip(r).ToDictionary(pair => pair.First, pair => pair.Second.Trim()))];
    }
}
