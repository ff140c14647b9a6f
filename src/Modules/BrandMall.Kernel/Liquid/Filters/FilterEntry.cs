using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Filters;

internal delegate FluidValue FilterCode(FluidValue input, Arguments arguments, RenderContext context);

/// <summary>A filter and the number of positional arguments it takes.</summary>
internal sealed record FilterEntry(int Least, int Most, FilterCode Code);
