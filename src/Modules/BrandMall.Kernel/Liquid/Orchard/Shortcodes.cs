using System.Text;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Orchard's built-in shortcodes: <c>[image]path[/image]</c>, <c>[asset_url]path[/asset_url]</c>, <c>[locale fr,en]…[/locale]</c>.</summary>
internal static class Shortcodes
{
    public static object? Expand(object? input, LiquidScope scope)
    {
        if (LiquidArguments.AsText(input) is not { } text || !text.Contains('[', StringComparison.Ordinal) || scope.Feature<OrchardScene>() is not { } scene)
        {
            return input;
        }

        var result = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('[', at);
            if (open < 0 || !TryRead(text, open, out var code))
            {
                var upTo = open < 0 ? text.Length : open + 1;
                result.Append(text, at, upTo - at);
                at = upTo;
                continue;
            }

            result.Append(text, at, open - at).Append(Print(code, scene));
            at = code.End;
        }

        return input is LiquidHtml ? new LiquidHtml(result.ToString()) : result.ToString();
    }

    private static bool TryRead(string text, int open, out Code code)
    {
        code = default;
        var nameEnd = text.AsSpan(open + 1).IndexOfAny(' ', ']');
        if (nameEnd is <= 0 or > 10)
        {
            return false;
        }

        var name = text.Substring(open + 1, nameEnd);
        var close = text.IndexOf(']', open);
        if (name is not ("image" or "media" or "asset_url" or "locale") || close < 0)
        {
            return false;
        }

        var end = $"[/{name}]";
        var body = text.IndexOf(end, close + 1, StringComparison.Ordinal);
        if (body < 0)
        {
            return false;
        }

        code = new Code(name, text[(open + 1 + nameEnd)..close].Trim(), text[(close + 1)..body], body + end.Length);
        return true;
    }

    private static string Print(Code code, OrchardScene scene) => code.Name switch
    {
        "locale" => code.Options.Replace("lang=", string.Empty, StringComparison.Ordinal).Trim('"', '\'').Split(',').Any(culture =>
            scene.Culture.Equals(culture.Trim(), StringComparison.OrdinalIgnoreCase) || scene.Culture.StartsWith(culture.Trim() + "-", StringComparison.OrdinalIgnoreCase)) ? code.Body : string.Empty,
        "asset_url" => Url(code, scene, Options(code.Options)),
        _ => Image(code, scene),
    };

    private static string Image(Code code, OrchardScene scene)
    {
        var options = Options(code.Options);
        return $"<img{Html.Attribute("src", Url(code, scene, options))}{Html.Attribute("alt", options.GetValueOrDefault("alt"))}{Html.Attribute("class", options.GetValueOrDefault("class"))}>";
    }

    private static string Url(Code code, OrchardScene scene, Dictionary<string, string> options)
    {
        var query = string.Join('&', options.Where(o => o.Key is "width" or "height" or "mode" or "format" or "quality" or "anchor")
            .Select(o => $"{o.Key switch { "mode" => "rmode", "anchor" => "rxy", _ => o.Key }}={Uri.EscapeDataString(o.Value)}"));
        return scene.Urls.Asset(code.Body.Trim()) + (query.Length == 0 ? string.Empty : "?" + query);
    }

    private static Dictionary<string, string> Options(string text)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (text.IndexOf('=', at) is > 0 and var equals)
        {
            var name = text[at..equals].Trim();
            var quote = equals + 1 < text.Length && text[equals + 1] is '"' or '\'' ? text[equals + 1] : ' ';
            var start = quote == ' ' ? equals + 1 : equals + 2;
            var end = start < text.Length ? text.IndexOf(quote, start) : -1;
            end = end < 0 ? text.Length : end;
            options[name] = text[Math.Min(start, text.Length)..end];
            at = Math.Min(end + 1, text.Length);
        }

        return options;
    }

    private readonly record struct Code(string Name, string Options, string Body, int End);
}
