using BrandMall.Kernel.Modules;

namespace BrandMall.Widgets;

/// <summary>Widgets that belong to no trade: frame, banners, words, columns.</summary>
public sealed class WidgetsModule : IModule
{
    public string Name => "Widgets";

    public void Register(ModuleBuilder module)
    {
        module.Widgets();
        module.Texts();
    }

    public void Map(Surfaces surfaces)
    {
    }
}
