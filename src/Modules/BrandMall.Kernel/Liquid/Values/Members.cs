using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>Member and index access.</summary>
internal static class Members
{
    public static FluidValue Get(FluidValue target, string name)
    {
        switch (target)
        {
            case ObjectLike members:
                if (members.TryGet(name, out var value) || target is ModelLike)
                {
                    return value;
                }

                return name switch
                {
                    "size" => NumberValue.Create(members.Count),
                    "first" => members.Pairs.Select(Pair).FirstOrDefault() ?? NilValue.Instance,
                    _ => NilValue.Instance,
                };
            case ArrayValue array:
                return name switch
                {
                    "size" => NumberValue.Create(array.Values.Count),
                    "first" => At(array, 0),
                    "last" => At(array, -1),
                    _ => NilValue.Instance,
                };
            case StringValue text:
                return name == "size" ? NumberValue.Create(text.ToStringValue().Length) : NilValue.Instance;
            default:
                return NilValue.Instance;
        }
    }

    public static FluidValue Index(FluidValue target, FluidValue key) => (target, key) switch
    {
        (ArrayValue array, NumberValue number) => number.IsInteger() && Math.Abs(number.ToNumberValue()) < int.MaxValue ? At(array, (int)number.ToNumberValue()) : NilValue.Instance,
        (_, StringValue name) => Get(target, name.ToStringValue()),
        (ObjectLike members, NumberValue number) => members.TryGet(Text.Of(number), out var value) ? value : NilValue.Instance,
        _ => NilValue.Instance,
    };

    /// <summary>A member as a loop sees it: name and value.</summary>
    public static FluidValue Pair(KeyValuePair<string, FluidValue> pair) => new ArrayValue([LiquidValues.Of(pair.Key), pair.Value]);

    private static FluidValue At(ArrayValue array, int index)
    {
        var at = index < 0 ? array.Values.Count + index : index;
        return at >= 0 && at < array.Values.Count ? array.Values[at] : NilValue.Instance;
    }
}
