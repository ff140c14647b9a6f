using System.Text;

namespace BrandMall.Search.Analysis;

/// <summary>The character tables that travel inside the assembly.</summary>
internal static class Tables
{
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(Tables).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
