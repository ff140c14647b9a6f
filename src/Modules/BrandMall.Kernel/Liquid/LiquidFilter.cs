namespace BrandMall.Kernel.Liquid;

/// <summary>A filter added by another part of the system: pure, over what the scope holds. Return <see cref="LiquidHtml"/> for text that must not be encoded.</summary>
public delegate object? LiquidFilter(object? input, LiquidArguments arguments, LiquidScope scope);
