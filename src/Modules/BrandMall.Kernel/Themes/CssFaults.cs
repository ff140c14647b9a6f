namespace BrandMall.Kernel.Themes;

/// <summary>
/// What keeps a sheet from being put among others: quotes, comments or brackets left open would swallow what follows, and nothing may be fetched from another host.
/// It is no judge of properties; browsers pass over those they do not know.
/// </summary>
public static class CssFaults
{
    public static IReadOnlyList<CssFault> Find(string css)
    {
        List<CssFault> faults = [];
        Stack<(char Open, int At)> open = new();
        for (var at = 0; at < css.Length; at++)
        {
            switch (css[at])
            {
                case '/' when at + 1 < css.Length && css[at + 1] == '*':
                    var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                    if (end < 0)
                    {
                        faults.Add(At(css, at, "this comment is not closed with */"));
                        return faults;
                    }

                    at = end + 1;
                    break;
                case '"' or '\'':
                    var close = EndOfText(css, at);
                    if (close < 0)
                    {
                        faults.Add(At(css, at, "this text is not closed on its line"));
                        return faults;
                    }

                    at = close;
                    break;
                case '\\':
                    at++;
                    break;
                case '{' or '(' or '[':
                    open.Push((css[at], at));
                    break;
                case '}' or ')' or ']':
                    if (open.Count == 0 || open.Pop().Open != Opening(css[at]))
                    {
                        faults.Add(At(css, at, $"'{css[at]}' closes nothing that is open"));
                        return faults;
                    }

                    break;
                case '<':
                    faults.Add(At(css, at, "'<' has no place in a style sheet"));
                    break;
                case '@' when Starts(css, at, "@import") || Starts(css, at, "@charset"):
                    faults.Add(At(css, at, "sheets may not be imported; put the styles here"));
                    break;
                case 'u' or 'U' when Starts(css, at, "url(") && Address(css, at + 4) is { } address && !IsOwn(address):
                    faults.Add(At(css, at, $"'{address}' lies on another host; use a file of the theme or of the media library"));
                    break;
                case 'i' or 'I' when Starts(css, at, "image-set(") || Starts(css, at, "image("):
                    faults.Add(At(css, at, "pictures are named with url()"));
                    break;
            }
        }

        if (open.Count > 0)
        {
            var (bracket, where) = open.Peek();
            faults.Add(At(css, where, $"'{bracket}' is not closed"));
        }

        return faults;
    }

    private static bool Starts(string css, int at, string word) =>
        string.Compare(css, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at == 0 || (!char.IsLetterOrDigit(css[at - 1]) && css[at - 1] is not ('-' or '_')));

    private static string Address(string css, int at)
    {
        var end = css.IndexOf(')', at);
        return (end < 0 ? css[at..] : css[at..end]).Trim().Trim('"', '\'').Trim();
    }

    /// <summary>Within this mall, or drawn in place. An escape could hide a host, so none is taken.</summary>
    private static bool IsOwn(string address) => !address.Contains('\\', StringComparison.Ordinal)
        && (address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || (!address.StartsWith("//", StringComparison.Ordinal) && !address.Contains(':', StringComparison.Ordinal)));

    private static int EndOfText(string css, int start)
    {
        for (var at = start + 1; at < css.Length; at++)
        {
            if (css[at] == '\\')
            {
                at++;
            }
            else if (css[at] == '\n')
            {
                return -1;
            }
            else if (css[at] == css[start])
            {
                return at;
            }
        }

        return -1;
    }

    private static char Opening(char closing) => closing switch { '}' => '{', ')' => '(', _ => '[' };

    private static CssFault At(string css, int at, string message) =>
        new(css.AsSpan(0, at).Count('\n') + 1, at - css.LastIndexOf('\n', Math.Max(at - 1, 0)), message);
}
