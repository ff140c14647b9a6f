using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>A value with named members: JSON objects, dictionaries, registered models, loop state.</summary>
internal abstract class ObjectLike : FluidValue
{
    public override FluidValues Type => FluidValues.Dictionary;

    /// <summary>Number of pairs when walked.</summary>
    public abstract int Count { get; }

    public abstract bool TryGet(string name, out FluidValue value);

    public abstract IEnumerable<KeyValuePair<string, FluidValue>> Pairs { get; }

    public override bool Equals(FluidValue other) => Comparison.AreEqual(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => Text.Of(this);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new(TryGet(name, out var value) ? value : NilValue.Instance);

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => GetValueAsync(index.ToStringValue(), context);

    public override bool Contains(FluidValue value) => TryGet(Text.Of(value), out _);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, System.Globalization.CultureInfo cultureInfo)
    {
        encoder.Encode(writer, Text.Of(this));
        return default;
    }

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => ToObjectValue()?.GetHashCode() ?? 0;
}
