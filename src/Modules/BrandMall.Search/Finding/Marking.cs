using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BrandMall.Search.Analysis;

namespace BrandMall.Search.Finding;

/// <summary>Marks in a text what a person looked for: the characters themselves, words that begin so, and Chinese that is spelled so.</summary>
internal sealed class Marking(IReadOnlyList<Unit> units)
{
    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Plain(string text) => s_html.Encode(text);

    public string Html(string text)
    {
        var marked = Marked(text);
        StringBuilder html = new(text.Length + 32);
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && marked[index] == marked[start])
            {
                index++;
            }

            var piece = s_html.Encode(text[start..index]);
            html.Append(marked[start] ? $"<mark>{piece}</mark>" : piece);
        }

        return html.ToString();
    }

    private bool[] Marked(string text)
    {
        var marked = new bool[text.Length];
        var folded = Fold.Text(text);
        var runs = Run.Of(folded).ToList();
        foreach (var run in units.SelectMany(u => u.Alternatives.Prepend(u.Text)).SelectMany(Run.Of))
        {
            if (run.Chinese)
            {
                MarkChinese(run.Text, folded, marked);
            }
            else
            {
                MarkWord(run.Text, runs, marked);
            }
        }

        return marked;
    }

    private static void MarkChinese(string said, string folded, bool[] marked)
    {
        if (Mark(said, folded, marked) || said.Length < 3)
        {
            return;
        }

        for (var index = 0; index + 1 < said.Length; index++)
        {
            Mark(said.Substring(index, 2), folded, marked);
        }
    }

    private static bool Mark(string said, string folded, bool[] marked)
    {
        var any = false;
        for (var at = folded.IndexOf(said, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(said, at + 1, StringComparison.Ordinal))
        {
            marked.AsSpan(at, said.Length).Fill(true);
            any = true;
        }

        return any;
    }

    private static void MarkWord(string said, List<Run> runs, bool[] marked)
    {
        foreach (var run in runs)
        {
            if (run.Chinese)
            {
                MarkSpelled(said, run, marked);
            }
            else if (TextTerms.Stem(run.Text) == TextTerms.Stem(said))
            {
                marked.AsSpan(run.Start, run.Text.Length).Fill(true);
            }
            else if (run.Text.StartsWith(said, StringComparison.Ordinal))
            {
                marked.AsSpan(run.Start, said.Length).Fill(true);
            }
        }
    }

    private static void MarkSpelled(string said, Run run, bool[] marked)
    {
        for (var start = 0; start < run.Text.Length; start++)
        {
            for (var length = 1; start + length <= run.Text.Length && length <= said.Length; length++)
            {
                var part = run.Text.Substring(start, length);
                if (Pinyin.Usual(part) == said || (length > 1 && Pinyin.Initials(part) == said))
                {
                    marked.AsSpan(run.Start + start, length).Fill(true);
                }
            }
        }
    }
}
