using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Liquid.Nodes;

/// <summary>Arguments as written. Those that are all literals are evaluated once, when parsed.</summary>
internal sealed class ArgumentList
{
    public static readonly ArgumentList Empty = new([], []);

    private readonly Node[] _positional;
    private readonly KeyValuePair<string, Node>[] _named;
    private readonly Arguments? _constant;

    public ArgumentList(Node[] positional, KeyValuePair<string, Node>[] named)
    {
        _positional = positional;
        _named = named;
        if (Array.TrueForAll(positional, n => n is LiteralNode) && Array.TrueForAll(named, n => n.Value is LiteralNode))
        {
            _constant = positional.Length + named.Length == 0
                ? Arguments.None
                : new Arguments(
                    Array.ConvertAll(positional, n => ((LiteralNode)n).Value),
                    Array.ConvertAll(named, n => KeyValuePair.Create(n.Key, ((LiteralNode)n.Value).Value)));
        }
    }

    public int Count => _positional.Length;

    public IReadOnlyList<KeyValuePair<string, Node>> Named => _named;

    public Arguments Evaluate(RenderContext context) => _constant ?? new Arguments(
        Array.ConvertAll(_positional, n => n.Evaluate(context)),
        Array.ConvertAll(_named, n => KeyValuePair.Create(n.Key, n.Value.Evaluate(context))));
}
