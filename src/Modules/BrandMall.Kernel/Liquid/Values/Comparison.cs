using System.Runtime.CompilerServices;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>Liquid's equality, order and truth.</summary>
internal static class Comparison
{
    public static bool IsTrue(FluidValue value) => value switch
    {
        NilValue => false,
        BooleanValue truth => truth.ToBooleanValue(),
        _ => true,
    };

    public static bool AreEqual(FluidValue left, FluidValue right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return (left, right) switch
        {
            (BlankValue, BlankValue) or (EmptyValue, EmptyValue) => true,
            (BlankValue, EmptyValue) or (EmptyValue, BlankValue) => false,
            (BlankValue, _) => IsBlank(right),
            (_, BlankValue) => IsBlank(left),
            (EmptyValue, _) => IsEmpty(right),
            (_, EmptyValue) => IsEmpty(left),
            (StringValue a, StringValue b) => string.Equals(a.ToStringValue(), b.ToStringValue(), StringComparison.Ordinal),
            (NumberValue a, NumberValue b) => a.ToNumberValue() == b.ToNumberValue(),
            (BooleanValue a, BooleanValue b) => a.ToBooleanValue() == b.ToBooleanValue(),
            (ArrayValue a, ArrayValue b) => SameItems(a.Values, b.Values),
            (DateTimeValue a, DateTimeValue b) => Equals(a.ToObjectValue(), b.ToObjectValue()),
            (ModelLike a, ModelLike b) => Equals(a.ToObjectValue(), b.ToObjectValue()),
            (ObjectLike a, ObjectLike b) => SameMembers(a, b),
            (NilValue, NilValue) => true,
            _ => false,
        };
    }

    /// <summary>Negative, zero or positive; null when the two have no order.</summary>
    public static int? Order(FluidValue left, FluidValue right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => a.ToNumberValue().CompareTo(b.ToNumberValue()),
        (StringValue a, StringValue b) => string.CompareOrdinal(a.ToStringValue(), b.ToStringValue()),
        (DateTimeValue a, DateTimeValue b) => ((DateTimeOffset)a.ToObjectValue()).CompareTo((DateTimeOffset)b.ToObjectValue()),
        _ => null,
    };

    public static bool Contains(FluidValue container, FluidValue item) => (container, item) switch
    {
        (_, NilValue) => false,
        (StringValue text, _) => text.ToStringValue().Contains(Text.Of(item), StringComparison.Ordinal),
        (ArrayValue array, _) => array.Values.Any(value => AreEqual(value, item)),
        (ObjectLike members, _) => members.TryGet(Text.Of(item), out _),
        _ => false,
    };

    public static bool IsEmpty(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue().Length == 0,
        ArrayValue array => array.Values.Count == 0,
        ModelLike => false,
        ObjectLike members => members.Count == 0,
        EmptyValue => true,
        _ => false,
    };

    private static bool IsBlank(FluidValue value) => value switch
    {
        NilValue => true,
        BooleanValue truth => !truth.ToBooleanValue(),
        StringValue text => string.IsNullOrWhiteSpace(text.ToStringValue()),
        _ => IsEmpty(value),
    };

    private static bool SameItems(IReadOnlyList<FluidValue> left, IReadOnlyList<FluidValue> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameMembers(ObjectLike left, ObjectLike right) =>
        left.Count == right.Count && left.Pairs.All(pair => right.TryGet(pair.Key, out var value) && AreEqual(pair.Value, value));
}
