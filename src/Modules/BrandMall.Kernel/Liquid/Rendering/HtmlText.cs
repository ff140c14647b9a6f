using System.Buffers;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>Encodes the five characters that matter in HTML text and quoted attributes, and leaves every script of the world readable.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("&<>\"'");

    public static void Write(TextWriter writer, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(s_special);
            if (at < 0)
            {
                writer.Write(text);
                return;
            }

            if (at > 0)
            {
                writer.Write(text[..at]);
            }

            writer.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }
    }

    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(s_special) < 0)
        {
            return text;
        }

        using var writer = new StringWriter();
        Write(writer, text);
        return writer.ToString();
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
