using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>What a template and those it includes share, and what <c>render</c> starts afresh.</summary>
internal sealed class RenderState(Dictionary<string, FluidValue> locals)
{
    public Dictionary<string, FluidValue> Locals => locals;

    public Dictionary<string, decimal>? Counters { get; set; }

    public Dictionary<string, int>? Cycles { get; set; }

    public Dictionary<string, int>? Continues { get; set; }

    public Frame? Top { get; set; }

    public LoopState? Loop { get; set; }
}
