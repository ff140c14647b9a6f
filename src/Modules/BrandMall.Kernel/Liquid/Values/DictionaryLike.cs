using System.Collections;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>A dictionary with text keys.</summary>
internal sealed class DictionaryLike(IDictionary dictionary, RenderContext context) : ObjectLike
{
    public override int Count => dictionary.Count;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs
    {
        get
        {
            foreach (DictionaryEntry entry in dictionary)
            {
                yield return KeyValuePair.Create(LiquidArguments.AsText(entry.Key) ?? string.Empty, LiquidValues.From(entry.Value, context));
            }
        }
    }

    public override bool TryGet(string name, out FluidValue value)
    {
        // The non-generic view answers null for a key that is absent or of another type.
        var found = dictionary[name];
        value = LiquidValues.From(found, context);
        return found is not null || dictionary.Contains(name);
    }

    public override object ToObjectValue() => dictionary;
}

/// <summary>A read-only dictionary with text keys.</summary>
internal sealed class ReadOnlyDictionaryLike<T>(IReadOnlyDictionary<string, T> dictionary, RenderContext context) : ObjectLike
{
    public override int Count => dictionary.Count;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs =>
        dictionary.Select(pair => KeyValuePair.Create(pair.Key, LiquidValues.From(pair.Value, context)));

    public override bool TryGet(string name, out FluidValue value)
    {
        if (dictionary.TryGetValue(name, out var found))
        {
            value = LiquidValues.From(found, context);
            return true;
        }

        value = NilValue.Instance;
        return false;
    }

    public override object ToObjectValue() => dictionary;
}
