using BrandMall.Kernel.Modules;
using BrandMall.Media;

namespace BrandMall.Cms;

/// <summary>Every module of the mall, lower floors first.</summary>
internal static class MallModules
{
    public static ModuleCatalog All() => new(new MediaModule());
}
