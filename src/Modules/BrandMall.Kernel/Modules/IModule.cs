namespace BrandMall.Kernel.Modules;

/// <summary>One capability of the mall. Everything else in its assembly is internal, except its <c>Contracts</c>.</summary>
public interface IModule
{
    /// <summary>English name of the capability, also its feature id in recipes (<c>BrandMall.{Name}</c>).</summary>
    string Name { get; }

    void Register(ModuleBuilder module);

    void Map(Surfaces surfaces);
}
