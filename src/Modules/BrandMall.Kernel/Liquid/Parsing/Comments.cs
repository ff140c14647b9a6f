namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Inline comments: a tag whose lines all begin with <c>#</c>.</summary>
internal static class Comments
{
    /// <summary>Nothing in place of an inline comment; any other markup as it is.</summary>
    public static Markup Skip(SourceText source, Markup markup)
    {
        var text = source.Text.AsSpan(markup.Start, markup.End - markup.Start);
        if (!text.TrimStart().StartsWith("#"))
        {
            return markup;
        }

        var offset = markup.Start;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (!line.IsWhiteSpace() && !line.TrimStart().StartsWith("#"))
            {
                throw source.Fault(offset + range.Start.Value, "'#' before each line of a comment", SourceText.Quote(line.Trim()));
            }
        }

        return markup with { Start = markup.End };
    }
}
