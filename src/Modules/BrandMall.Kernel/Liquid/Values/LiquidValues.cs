using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>The border between .NET objects and Fluid's values.</summary>
internal static class LiquidValues
{
    public static FluidValue From(object? value, RenderContext context) => value switch
    {
        null => NilValue.Instance,
        FluidValue ready => ready,
        string text => Of(text),
        LiquidHtml html => Html(html.Value),
        bool truth => truth ? BooleanValue.True : BooleanValue.False,
        int number => NumberValue.Create(number),
        long number => NumberValue.Create(number),
        decimal number => NumberValue.Create(number),
        double number => Number(number),
        float number => Number(number),
        JsonNode node => FromNode(node, context),
        JsonElement element => FromElement(element, context),
        DateTimeOffset instant => new DateTimeValue(instant),
        DateTime date => new DateTimeValue(date),
        DateOnly date => Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly or TimeSpan or Guid or Uri or Enum or char or Version => Of(LiquidArguments.AsText(value)!),
        byte or sbyte or short or ushort or uint or ulong => NumberValue.Create(System.Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        LiquidFunction function => new FunctionLike(function),
        _ => FromObject(value, context),
    };

    public static StringValue Of(string text) => text.Length == 0 ? StringValue.Empty : new StringValue(text);

    public static StringValue Html(string text) => new(text, encode: false);

    public static FluidValue Truth(bool truth) => truth ? BooleanValue.True : BooleanValue.False;

    public static object? ToObject(FluidValue value) => value switch
    {
        NilValue or BlankValue or EmptyValue => null,
        StringValue { Encode: false } html => new LiquidHtml(html.ToStringValue()),
        StringValue text => text.ToStringValue(),
        NumberValue number => number.ToNumberValue(),
        BooleanValue truth => truth.ToBooleanValue(),
        ArrayValue array => array.Values is JsonList list ? list.Source : array.Values.Select(ToObject).ToArray(),
        _ => value.ToObjectValue(),
    };

    public static LiquidArguments ToArguments(Arguments arguments) =>
        arguments.Count == 0 && arguments.Named.Length == 0
            ? LiquidArguments.None
            : new LiquidArguments(
                Array.ConvertAll(arguments.Positional, ToObject),
                Array.ConvertAll(arguments.Named, pair => KeyValuePair.Create(pair.Key, ToObject(pair.Value))));

    public static FluidValue Number(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 7e27 ? NumberValue.Create(decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)) : NilValue.Instance;

    private static FluidValue FromNode(JsonNode node, RenderContext context) => node switch
    {
        JsonObject json => new JsonNodeLike(json, context),
        JsonArray array => new ArrayValue(new JsonList(array, context)),
        JsonValue value when value.TryGetValue<JsonElement>(out var element) => FromElement(element, context),
        JsonValue value => From(value.GetValue<object>(), context),
        _ => NilValue.Instance,
    };

    private static FluidValue FromElement(JsonElement element, RenderContext context) => element.ValueKind switch
    {
        JsonValueKind.String => Of(element.GetString()!),
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? NumberValue.Create(number) : Number(element.GetDouble()),
        JsonValueKind.True => BooleanValue.True,
        JsonValueKind.False => BooleanValue.False,
        JsonValueKind.Object => new JsonElementLike(element, context),
        JsonValueKind.Array => new ArrayValue(new LazyList<JsonElement>([.. element.EnumerateArray()], context)),
        _ => NilValue.Instance,
    };

    private static FluidValue FromObject(object value, RenderContext context)
    {
        if (context.Engine.Models.Members(value.GetType()) is { } members)
        {
            return new ModelLike(value, members, context);
        }

        return value switch
        {
            // Walking it would ask a database from inside a template.
            IQueryable => throw new LiquidModelException(value.GetType()),
            ILiquidMembers => new ModelLike(value, null, context),
            IReadOnlyDictionary<string, object?> dictionary => new ReadOnlyDictionaryLike<object?>(dictionary, context),
            IReadOnlyDictionary<string, string> dictionary => new ReadOnlyDictionaryLike<string>(dictionary, context),
            IDictionary dictionary => new DictionaryLike(dictionary, context),
            IReadOnlyList<object?> list => new ArrayValue(new LazyList<object?>(list, context)),
            IEnumerable sequence => FromSequence(sequence, context),
            _ => throw new LiquidModelException(value.GetType()),
        };
    }

    private static ArrayValue FromSequence(IEnumerable sequence, RenderContext context)
    {
        var values = new List<FluidValue>();
        foreach (var item in sequence)
        {
            if (values.Count >= context.Limits.Collection)
            {
                throw context.Exceeded("collection", context.Limits.Collection);
            }

            values.Add(From(item, context));
        }

        return new ArrayValue(values);
    }
}
