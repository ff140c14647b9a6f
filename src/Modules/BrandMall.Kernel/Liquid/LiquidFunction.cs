namespace BrandMall.Kernel.Liquid;

/// <summary>A function a template may call, set as a variable: <c>{{ Navbar() }}</c>.</summary>
public delegate object? LiquidFunction(LiquidArguments arguments, LiquidScope scope);
