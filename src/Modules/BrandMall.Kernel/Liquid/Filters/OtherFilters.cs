using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;
using Fluid;
using Fluid.Filters;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

internal static class OtherFilters
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("default", 0, 1, Default);
        language.Filter("json", 0, 1, Json);
        language.Filter("jsonparse", 0, 0, JsonParse);
        language.Filter("date", 0, 1, Date);
        language.Filter("format_date", 0, 3, Formatted(MiscFilters.FormatDate));
        language.Filter("format_number", 0, 2, Formatted(MiscFilters.FormatNumber));
        language.Filter("format_string", 0, 9, Formatted(MiscFilters.FormatString, inputIsFormat: true));
        language.Filter("time_zone", 1, 1, Formatted(MiscFilters.ChangeTimeZone));
        language.Filter("handle", 0, 0, Formatted(MiscFilters.Handleize));
        language.Filter("handleize", 0, 0, Formatted(MiscFilters.Handleize));
        language.Filter("md5", 0, 0, Formatted(MiscFilters.MD5));
        language.Filter("sha1", 0, 0, Formatted(MiscFilters.Sha1));
        language.Filter("sha256", 0, 0, Formatted(MiscFilters.Sha256));
        language.Filter("hmac_sha1", 1, 1, Formatted(MiscFilters.HmacSha1));
        language.Filter("hmac_sha256", 1, 1, Formatted(MiscFilters.HmacSha256));
    }

    private static FluidValue Default(FluidValue input, Arguments arguments, RenderContext context)
    {
        var isFalse = input is BooleanValue && !input.ToBooleanValue() && !Comparison.IsTrue(arguments["allow_false"]);
        return isFalse || input is NilValue or EmptyValue or BlankValue || Comparison.IsEmpty(input) ? arguments[0] : input;
    }

    private static FluidValue Date(FluidValue input, Arguments arguments, RenderContext context)
    {
        // Before 1970 as a text of seconds is a text like any other to Shopify's Liquid.
        if (arguments[0] is NilValue || Comparison.IsEmpty(arguments[0]) || (input is StringValue && Text.Of(input).StartsWith('-')))
        {
            return input;
        }

        return Formatted(MiscFilters.Date)(input, arguments, context);
    }

    /// <summary>A filter of Fluid's. Long numbers inside a format mean widths, which would be allocated.</summary>
    private static FilterCode Formatted(FilterDelegate filter, bool inputIsFormat = false) => (input, arguments, context) =>
    {
        context.ChargeText(input is StringValue ? input.ToStringValue().Length : 0);
        if (Array.Exists(arguments.Positional, HasWidth) || (inputIsFormat && HasWidth(input)))
        {
            throw context.Exceeded("text", context.Limits.TextChars);
        }

        try
        {
            var pending = filter(input, arguments.ToFluid(), context);
            var value = pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
            context.ChargeText(value is StringValue ? value.ToStringValue().Length : 0);
            return value;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or TimeZoneNotFoundException)
        {
            throw context.Fault(e.Message);
        }
    };

    private static bool HasWidth(FluidValue value)
    {
        var format = value is StringValue ? value.ToStringValue() : string.Empty;
        var digits = 0;
        foreach (var c in format)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            if (digits > 2)
            {
                return true;
            }
        }

        return format.Length > 500;
    }

    private static FluidValue Json(FluidValue input, Arguments arguments, RenderContext context)
    {
        var isIndented = Comparison.IsTrue(arguments.Count > 0 ? arguments[0] : arguments["indent"]);
        var text = ToNode(input, context)?.ToJsonString(isIndented ? s_indented : null) ?? "null";
        context.ChargeText(text.Length);
        return LiquidValues.Of(text);
    }

    private static JsonNode? ToNode(FluidValue value, RenderContext context)
    {
        context.EnsureStack();
        context.ChargeText(16);
        return value switch
        {
            NilValue or BlankValue or EmptyValue => null,
            StringValue text => JsonValue.Create(text.ToStringValue()),
            BooleanValue truth => JsonValue.Create(truth.ToBooleanValue()),
            NumberValue number => JsonValue.Create(number.ToNumberValue()),
            ArrayValue array => new JsonArray([.. array.Values.Select(item => ToNode(item, context))]),
            ModelLike model => ToObject(model.Named, context),
            ObjectLike members => ToObject(members.Pairs, context),
            DateTimeValue => JsonValue.Create((DateTimeOffset)value.ToObjectValue()),
            _ => JsonValue.Create(Text.Of(value)),
        };
    }

    private static JsonObject ToObject(IEnumerable<KeyValuePair<string, FluidValue>> pairs, RenderContext context)
    {
        var json = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            json[name] = ToNode(value, context);
        }

        return json;
    }

    private static FluidValue JsonParse(FluidValue input, Arguments arguments, RenderContext context)
    {
        var text = Text.Of(input);
        context.ChargeText(text.Length * 4L);
        try
        {
            return LiquidValues.From(JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 32 }), context);
        }
        catch (JsonException)
        {
            throw context.Fault("invalid JSON");
        }
    }
}
