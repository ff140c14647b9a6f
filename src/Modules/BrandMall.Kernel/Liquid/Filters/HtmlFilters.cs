using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

internal static partial class HtmlFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("escape", 0, 0, Escape);
        language.Filter("h", 0, 0, Escape);
        language.Filter("escape_once", 0, 0, EscapeOnce);
        language.Filter("newline_to_br", 0, 0, NewLineToBreak);
        language.Filter("raw", 0, 0, (input, _, _) => LiquidValues.Html(Text.Of(input)));
        language.Filter("strip_html", 0, 0, TextFilters.Map((text, _) => Markup().Replace(text, string.Empty)));
        language.Filter("url_encode", 0, 0, Grow(3, text => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal)));
        language.Filter("url_decode", 0, 0, Grow(1, text => WebUtility.UrlDecode(text)));
        language.Filter("base64_encode", 0, 0, Grow(4, text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))));
        language.Filter("base64_url_safe_encode", 0, 0, Grow(4, text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_')));
        language.Filter("base64_decode", 0, 0, (input, _, context) => Decode(Text.Of(input), context));
        language.Filter("base64_url_safe_decode", 0, 0, (input, _, context) => Decode(Text.Of(input).Replace('-', '+').Replace('_', '/'), context));
    }

    private static FluidValue Escape(FluidValue input, Arguments arguments, RenderContext context)
    {
        var text = Text.Of(input);
        context.ChargeText(text.Length);
        var escaped = HtmlText.Encode(text);
        context.ChargeText(escaped.Length);
        return LiquidValues.Html(escaped);
    }

    private static FluidValue EscapeOnce(FluidValue input, Arguments arguments, RenderContext context)
    {
        var text = Text.Of(input);
        context.ChargeText(text.Length);
        var escaped = Entity().Replace(HtmlText.Encode(text), "&$1;");
        context.ChargeText(escaped.Length);
        return LiquidValues.Html(escaped);
    }

    private static FluidValue NewLineToBreak(FluidValue input, Arguments arguments, RenderContext context)
    {
        var isHtml = !context.Engine.Encode || input is StringValue { Encode: false };
        var text = Text.Of(input);
        context.ChargeText(text.Length + (text.AsSpan().Count('\n') * 6L));
        return LiquidValues.Html(NewLine().Replace(isHtml ? text : HtmlText.Encode(text), "<br />\n"));
    }

    private static FilterCode Grow(int factor, Func<string, string> change) => (input, _, context) =>
    {
        var text = Text.Of(input);
        context.ChargeText((long)text.Length * factor);
        return LiquidValues.Of(change(text));
    };

    private static StringValue Decode(string text, RenderContext context)
    {
        context.ChargeText(text.Length);
        try
        {
            return LiquidValues.Of(Encoding.UTF8.GetString(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='))));
        }
        catch (FormatException)
        {
            throw context.Fault("invalid base64");
        }
    }

    [GeneratedRegex("&amp;(#?[A-Za-z0-9]{1,12});")]
    private static partial Regex Entity();

    [GeneratedRegex("\r?\n")]
    private static partial Regex NewLine();

    // Without backtracking: the time is linear whatever the text.
    [GeneratedRegex("<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
