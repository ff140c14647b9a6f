namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Cuts the inside of <c>{% liquid %}</c> into lines, each a tag.</summary>
internal sealed class LineReader(SourceText source, int start, int end) : IMarkupReader
{
    private int _position = start;

    public Markup Next()
    {
        while (_position < end)
        {
            var newline = source.Text.IndexOf('\n', _position, end - _position);
            var lineEnd = newline < 0 ? end : newline;
            var (from, to) = (_position, lineEnd);
            _position = newline < 0 ? end : newline + 1;
            while (from < to && char.IsWhiteSpace(source.Text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(source.Text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                return new Markup(MarkupKind.Line, from, to);
            }
        }

        return new Markup(MarkupKind.End, end, end);
    }

    public Markup SkipTo(string tag, int openedAt, bool nested)
    {
        var from = _position;
        var depth = 1;
        while (true)
        {
            var line = Next();
            if (line.Kind == MarkupKind.End)
            {
                throw source.Fault(openedAt, $"'end{tag}' to close '{tag}'", "the end of the liquid tag");
            }

            var text = source.Text.AsSpan(line.Start, line.End - line.Start);
            var space = text.IndexOfAny(" \t\r");
            var name = space < 0 ? text : text[..space];
            depth += nested && name.SequenceEqual(tag) ? 1 : 0;
            if (name.StartsWith("end") && name[3..].SequenceEqual(tag) && --depth == 0)
            {
                return new Markup(MarkupKind.Text, from, line.Start);
            }
        }
    }

    public bool IsClosedLater(string tag) => false;
}
