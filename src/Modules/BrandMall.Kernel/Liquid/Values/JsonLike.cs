using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>A JSON object read through its node.</summary>
internal sealed class JsonNodeLike(JsonObject json, RenderContext context) : ObjectLike
{
    public override int Count => json.Count;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs =>
        json.Select(pair => KeyValuePair.Create(pair.Key, LiquidValues.From(pair.Value, context)));

    public override bool TryGet(string name, out FluidValue value)
    {
        if (json.TryGetPropertyValue(name, out var node))
        {
            value = LiquidValues.From(node, context);
            return true;
        }

        value = NilValue.Instance;
        return false;
    }

    public override object ToObjectValue() => json;
}

/// <summary>A JSON object read through its element.</summary>
internal sealed class JsonElementLike(JsonElement json, RenderContext context) : ObjectLike
{
    public override int Count => json.GetPropertyCount();

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs
    {
        get
        {
            foreach (var property in json.EnumerateObject())
            {
                yield return KeyValuePair.Create(property.Name, LiquidValues.From(property.Value, context));
            }
        }
    }

    public override bool TryGet(string name, out FluidValue value)
    {
        if (json.TryGetProperty(name, out var element))
        {
            value = LiquidValues.From(element, context);
            return true;
        }

        value = NilValue.Instance;
        return false;
    }

    public override object ToObjectValue() => json;
}

/// <summary>A JSON array whose elements become values when they are read.</summary>
internal sealed class JsonList(JsonArray source, RenderContext context) : IReadOnlyList<FluidValue>
{
    public JsonArray Source => source;

    public int Count => source.Count;

    public FluidValue this[int index] => LiquidValues.From(source[index], context);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        foreach (var item in source)
        {
            yield return LiquidValues.From(item, context);
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
