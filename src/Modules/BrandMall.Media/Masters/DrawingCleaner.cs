using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace BrandMall.Media.Masters;

/// <summary>
/// Rewrites an SVG from what is known to be harmless: shapes, text, gradients, clips, masks, simple filters, references within the drawing. Everything else is left out.
/// A document type is refused outright: entities are how a few lines become a billion.
/// </summary>
internal static partial class DrawingCleaner
{
    private const int MaxElements = 20_000;
    private const int MaxDepth = 64;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace s_xlink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> s_elements =
    [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "style", "switch", "marker", "pattern", "clipPath", "mask",
        "linearGradient", "radialGradient", "stop", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feOffset",
    ];

    /// <summary>The clean drawing and its size, or null when it is none.</summary>
    public static (string Svg, int Width, int Height)? Clean(Stream content)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 << 20, MaxCharactersFromEntities = 0, CloseInput = false });
            document = Read(reader);
        }
        catch (Exception malformed) when (malformed is XmlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }

        if (document.Root is not { } root || root.Name != s_svg + "svg")
        {
            return null;
        }

        CleanElement(root);
        root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value != s_svg.NamespaceName && a.Value != s_xlink.NamespaceName).Remove();
        var (width, height) = Size(root);
        return (root.ToString(SaveOptions.DisableFormatting), width, height);
    }

    /// <summary>Loads with the depth and the number of elements counted, so that a deep document ends as a refusal and not as a full stack.</summary>
    private static XDocument Read(XmlReader reader)
    {
        XDocument document = new();
        var open = new Stack<XContainer>([document]);
        var elements = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++elements > MaxElements || open.Count > MaxDepth)
                    {
                        throw new XmlException("The drawing has too many parts.");
                    }

                    XElement element = new(XName.Get(reader.LocalName, reader.NamespaceURI));
                    var empty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                    {
                        element.SetAttributeValue(
                            reader.Prefix == "xmlns" ? XNamespace.Xmlns + reader.LocalName : reader.Name == "xmlns" ? "xmlns" : XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                    }

                    open.Peek().Add(element);
                    if (!empty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when open.Peek() is XElement parent:
                    parent.Add(new XText(reader.Value));
                    break;
            }
        }

        return document;
    }

    private static void CleanElement(XElement element)
    {
        foreach (var child in element.Elements().ToList())
        {
            if (child.Name.Namespace != s_svg || !s_elements.Contains(child.Name.LocalName) || (child.Name.LocalName == "style" && !IsHarmlessCss(child.Value)))
            {
                child.Remove();
            }
            else
            {
                CleanElement(child);
            }
        }

        foreach (var attribute in element.Attributes().ToList())
        {
            if (!attribute.IsNamespaceDeclaration && !IsHarmless(attribute))
            {
                attribute.Remove();
            }
        }
    }

    private static bool IsHarmless(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (name == "href")
        {
            return (attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == s_xlink) && (attribute.Value.StartsWith('#') || InlinePicture().IsMatch(attribute.Value));
        }

        return (attribute.Name.Namespace == XNamespace.None || attribute.Name == XNamespace.Xml + "space" || attribute.Name == XNamespace.Xml + "lang")
            && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name is not ("base" or "src" or "data" or "action" or "formaction") && IsHarmlessCss(attribute.Value);
    }

    /// <summary>Neither rules that load, nor addresses outside the drawing, nor escapes that hide either.</summary>
    private static bool IsHarmlessCss(string css) =>
        !css.Contains('\\', StringComparison.Ordinal) && !css.Contains('<', StringComparison.Ordinal) && !css.Contains("@import", StringComparison.OrdinalIgnoreCase)
        && !css.Contains("expression", StringComparison.OrdinalIgnoreCase) && !css.Contains("javascript:", StringComparison.OrdinalIgnoreCase) && !css.Contains("image(", StringComparison.OrdinalIgnoreCase)
        && !css.Contains("image-set(", StringComparison.OrdinalIgnoreCase) && OutsideAddress().Count(css) == 0;

    private static (int Width, int Height) Size(XElement root)
    {
        static int Pixels(XAttribute? length) => Length().Match(length?.Value ?? "") is { Success: true } match ? Round(match.Groups[1].Value) : 0;
        static int Round(string number) => double.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is > 0 and < 20_000 ? (int)Math.Round(value) : 0;

        var box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return (Pixels(root.Attribute("width")), Pixels(root.Attribute("height"))) is ( > 0, > 0) size ? size : box.Length == 4 ? (Round(box[2]), Round(box[3])) : (0, 0);
    }

    [GeneratedRegex(@"^data:image/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\s]+$")]
    private static partial Regex InlinePicture();

    [GeneratedRegex(@"url\(\s*(?!['""]?#)", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideAddress();

    [GeneratedRegex(@"^\s*([0-9.]+)(?:px)?\s*$")]
    private static partial Regex Length();
}
