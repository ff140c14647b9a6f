namespace BrandMall.Kernel.Modules;

/// <summary>A type whose members templates may read.</summary>
public sealed record LiquidModelType(Type Type);
