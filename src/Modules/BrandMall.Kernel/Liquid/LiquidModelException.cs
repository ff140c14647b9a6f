namespace BrandMall.Kernel.Liquid;

/// <summary>A template met an object whose type was not registered in <see cref="LiquidModels"/>. Silence would hide the mistake, reflection would leak members.</summary>
public sealed class LiquidModelException : Exception
{
    internal LiquidModelException(Type type)
        : base($"The type '{type.FullName}' is not registered with LiquidModels; templates see registered types only.") => Model = type;

    /// <summary>The type to register.</summary>
    public Type Model { get; }
}
