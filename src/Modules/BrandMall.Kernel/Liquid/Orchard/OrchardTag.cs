namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>A tag of Orchard's, given as a function.</summary>
internal sealed class OrchardTag(string name, Func<LiquidTagCall, OrchardScene, ValueTask> render, LiquidTagBody body = LiquidTagBody.None) : ILiquidTag
{
    public OrchardTag(string name, Action<LiquidTagCall, OrchardScene> render)
        : this(name, (call, scene) =>
        {
            render(call, scene);
            return ValueTask.CompletedTask;
        })
    {
    }

    public string Name => name;

    public LiquidTagBody Body => body;

    public ValueTask RenderAsync(LiquidTagCall call) =>
        render(call, call.Scope.Feature<OrchardScene>() ?? throw call.Fault($"the tag '{name}' needs an OrchardScene in the scope"));
}
