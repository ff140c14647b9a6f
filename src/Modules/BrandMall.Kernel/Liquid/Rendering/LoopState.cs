using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary><c>forloop</c> and <c>tablerowloop</c>.</summary>
internal sealed class LoopState(string name, string title, int length, int columns, LoopState? parent) : ObjectLike
{
    public string Name => name;

    public LoopState? Parent => parent;

    public int Index0 { get; set; }

    public override int Count => 0;

    public override IEnumerable<KeyValuePair<string, FluidValue>> Pairs => [];

    private bool IsTable => columns > 0;

    public override bool TryGet(string member, out FluidValue value)
    {
        value = member switch
        {
            "index" => NumberValue.Create(Index0 + 1),
            "index0" => NumberValue.Create(Index0),
            "rindex" => NumberValue.Create(length - Index0),
            "rindex0" => NumberValue.Create(length - Index0 - 1),
            "first" => LiquidValues.Truth(Index0 == 0),
            "last" => LiquidValues.Truth(Index0 == length - 1),
            "length" => NumberValue.Create(length),
            "name" when !IsTable => LiquidValues.Of(title),
            "parentloop" when parent is not null => parent,
            "col" when IsTable => NumberValue.Create((Index0 % columns) + 1),
            "col0" when IsTable => NumberValue.Create(Index0 % columns),
            "row" when IsTable => NumberValue.Create((Index0 / columns) + 1),
            "col_first" when IsTable => LiquidValues.Truth(Index0 % columns == 0),
            "col_last" when IsTable => LiquidValues.Truth(Index0 % columns == columns - 1 || Index0 == length - 1),
            _ => NilValue.Instance,
        };
        return value is not NilValue;
    }

    public override object ToObjectValue() => this;
}
