using Fluid;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>Evaluated arguments: positional, then named.</summary>
internal sealed class Arguments(FluidValue[] positional, KeyValuePair<string, FluidValue>[] named)
{
    public static readonly Arguments None = new([], []);

    public int Count => positional.Length;

    public FluidValue[] Positional => positional;

    public KeyValuePair<string, FluidValue>[] Named => named;

    public FluidValue this[int index] => index < positional.Length ? positional[index] : NilValue.Instance;

    public FluidValue this[string name]
    {
        get
        {
            foreach (var (key, value) in named)
            {
                if (string.Equals(key, name, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return NilValue.Instance;
        }
    }

    public FilterArguments ToFluid()
    {
        if (positional.Length == 0 && named.Length == 0)
        {
            return FilterArguments.Empty;
        }

        var arguments = new FilterArguments();
        foreach (var value in positional)
        {
            arguments.Add(value);
        }

        foreach (var (name, value) in named)
        {
            arguments.Add(name, value);
        }

        return arguments;
    }
}
