using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>Names that shadow others for a while: a loop's variable, the arguments of an included template.</summary>
internal sealed class Frame
{
    private readonly string? _name;
    private readonly Dictionary<string, FluidValue>? _more;

    public Frame(Dictionary<string, FluidValue> values) => _more = values;

    public Frame(string name, FluidValue item)
    {
        _name = name;
        Item = item;
    }

    public Frame? Parent { get; set; }

    /// <summary>The value of the frame's own name.</summary>
    public FluidValue Item { get; set; } = NilValue.Instance;

    /// <summary>What <c>forloop</c> or <c>tablerowloop</c> means here.</summary>
    public LoopState? Loop { get; init; }

    public void Set(string name, FluidValue value) => _more![name] = value;

    public FluidValue? Find(string name)
    {
        if (_name is not null && string.Equals(_name, name, StringComparison.Ordinal))
        {
            return Item;
        }

        if (Loop is not null && string.Equals(Loop.Name, name, StringComparison.Ordinal))
        {
            return Loop;
        }

        return _more?.GetValueOrDefault(name);
    }
}
