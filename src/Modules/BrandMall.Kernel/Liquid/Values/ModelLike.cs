using System.Collections.Frozen;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>An object of a registered type, or one that answers for its members itself.</summary>
internal sealed class ModelLike(object model, FrozenDictionary<string, Func<object, object?>>? members, RenderContext context) : ObjectLike
{
    public override FluidValues Type => FluidValues.Object;

    public override int Count => 0;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs => [];

    /// <summary>The members under their snake_case names, for serialising.</summary>
    public IEnumerable<KeyValuePair<string, FluidValue>> Named => (members ?? FrozenDictionary<string, Func<object, object?>>.Empty)
        .Where(member => !member.Key.Any(char.IsUpper))
        .Select(member => KeyValuePair.Create(member.Key, LiquidValues.From(member.Value(model), context)));

    public override bool TryGet(string name, out FluidValue value)
    {
        if (members is not null && members.TryGetValue(name, out var getter))
        {
            value = LiquidValues.From(getter(model), context);
            return true;
        }

        if (model is ILiquidMembers named && named.TryGetMember(name, out var member))
        {
            value = LiquidValues.From(member, context);
            return true;
        }

        value = NilValue.Instance;
        return false;
    }

    public override object ToObjectValue() => model;
}
