namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Cuts a template at <c>{{</c> and <c>{%</c> and applies white space control.</summary>
internal sealed class TemplateReader(SourceText source) : IMarkupReader
{
    private readonly string _text = source.Text;
    private int _position;
    private bool _trim;

    public Markup Next()
    {
        if (_position >= _text.Length)
        {
            return new Markup(MarkupKind.End, _text.Length, _text.Length);
        }

        var open = FindOpen(_position);
        if (open > _position)
        {
            var (start, end) = (_position, open);
            _position = open;
            if (_trim)
            {
                while (start < end && char.IsWhiteSpace(_text[start]))
                {
                    start++;
                }
            }

            if (IsTrimming(open + 2))
            {
                while (end > start && char.IsWhiteSpace(_text[end - 1]))
                {
                    end--;
                }
            }

            _trim = false;
            if (end > start)
            {
                return new Markup(MarkupKind.Text, start, end);
            }

            if (_position >= _text.Length)
            {
                return new Markup(MarkupKind.End, _text.Length, _text.Length);
            }
        }

        return ReadMarkup(open);
    }

    public Markup SkipTo(string tag, int openedAt, bool nested)
    {
        var start = _position;
        var depth = 1;
        var at = _position;
        while ((at = _text.IndexOf("{%", at, StringComparison.Ordinal)) >= 0)
        {
            var name = NameAt(at, out var afterName);
            var close = _text.IndexOf("%}", afterName, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var isEnd = IsEndOf(name, tag);
            if (isEnd && !nested && !IsOnlyName(afterName, close))
            {
                isEnd = false;
            }

            if (isEnd && --depth == 0)
            {
                _trim = _text[close - 1] == '-';
                _position = close + 2;
                return new Markup(MarkupKind.Text, start, at);
            }

            if (!nested)
            {
                at += 2;
                continue;
            }

            depth += name.SequenceEqual(tag) ? 1 : 0;
            at = close + 2;
            if (name.SequenceEqual("raw"))
            {
                (var keep, _position) = (_position, at);
                SkipTo("raw", at, nested: false);
                (at, _position) = (_position, keep);
            }
        }

        throw source.Fault(openedAt, $"'end{tag}' to close '{tag}'", "the end of the template");
    }

    public bool IsClosedLater(string tag)
    {
        var at = _position;
        while ((at = _text.IndexOf("{%", at, StringComparison.Ordinal)) >= 0)
        {
            var name = NameAt(at, out at);
            if (IsEndOf(name, tag))
            {
                return true;
            }

            if (name.SequenceEqual(tag))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsEndOf(ReadOnlySpan<char> name, string tag) => name.StartsWith("end") && name[3..].SequenceEqual(tag);

    private bool IsOnlyName(int afterName, int close) => _text.AsSpan(afterName, close - afterName).TrimEnd('-').IsWhiteSpace();

    private Markup ReadMarkup(int open)
    {
        var isTag = _text[open + 1] == '%';
        var start = open + 2 + (IsTrimming(open + 2) ? 1 : 0);
        var name = isTag ? NameAt(open, out _) : default;
        var isLoose = isTag && (name.SequenceEqual("liquid") || IsComment(start));
        var close = FindClose(start, isTag ? "%}" : "}}", isLoose);
        if (close < 0)
        {
            throw source.Fault(open, isTag ? $"'%}}' to close tag '{name}'" : "'}}' to close '{{'", "the end of the template");
        }

        _trim = close > start && _text[close - 1] == '-';
        _position = close + 2;
        return new Markup(isTag ? MarkupKind.Tag : MarkupKind.Output, start, _trim ? close - 1 : close) { Open = open };
    }

    private bool IsComment(int start)
    {
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start < _text.Length && _text[start] == '#';
    }

    private int FindClose(int start, string close, bool loose)
    {
        var plain = _text.IndexOf(close, start, StringComparison.Ordinal);
        if (loose || plain < 0 || _text.AsSpan(start, plain - start).IndexOfAny('"', '\'') < 0)
        {
            return plain;
        }

        for (var i = start; i < _text.Length - 1; i++)
        {
            var c = _text[i];
            if (c is '"' or '\'')
            {
                var end = _text.IndexOf(c, i + 1);

                // A quote that closes only on a later line was most likely forgotten: the tag ends where it seems to.
                if (end < 0 || (end > plain && _text.AsSpan(i, end - i).Contains('\n')))
                {
                    return plain;
                }

                i = end;
            }
            else if (c == close[0] && _text[i + 1] == close[1])
            {
                return i;
            }
        }

        return plain;
    }

    private int FindOpen(int from)
    {
        while (true)
        {
            var at = _text.IndexOf('{', from);
            if (at < 0 || at + 1 >= _text.Length)
            {
                return _text.Length;
            }

            if (_text[at + 1] is '{' or '%')
            {
                return at;
            }

            from = at + 1;
        }
    }

    private bool IsTrimming(int at) => at < _text.Length && _text[at] == '-';

    private ReadOnlySpan<char> NameAt(int open, out int end)
    {
        var start = open + 2;
        if (IsTrimming(start))
        {
            start++;
        }

        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return _text.AsSpan(start, end - start);
    }
}
