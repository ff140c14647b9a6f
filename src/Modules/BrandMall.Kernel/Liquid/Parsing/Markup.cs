namespace BrandMall.Kernel.Liquid.Parsing;

internal enum MarkupKind
{
    End,
    Text,
    Output,
    Tag,

    /// <summary>A line of <c>{% liquid %}</c>.</summary>
    Line,
}

/// <summary>A piece of a template: text, or what stands between delimiters, the first of which is at <see cref="Open"/>.</summary>
internal readonly record struct Markup(MarkupKind Kind, int Start, int End)
{
    public int Open { get; init; } = Start;
}

/// <summary>Cuts a source into pieces.</summary>
internal interface IMarkupReader
{
    Markup Next();

    /// <summary>Skips a body that is not parsed, up to and with its end tag, and says where it lay.</summary>
    Markup SkipTo(string tag, int openedAt, bool nested);

    /// <summary>Whether the next tag of this name or its end is the end.</summary>
    bool IsClosedLater(string tag);
}
