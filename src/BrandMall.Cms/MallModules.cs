using BrandMall.Catalog;
using BrandMall.Composer;
using BrandMall.Kernel.Modules;
using BrandMall.Media;
using BrandMall.Search;
using BrandMall.Staff;
using BrandMall.Widgets;

namespace BrandMall.Cms;

/// <summary>Every module of the mall, lower floors first.</summary>
internal static class MallModules
{
    public static ModuleCatalog All() => new(new StaffModule(), new MediaModule(), new WidgetsModule(), new SearchModule(), new ComposerModule(), new CatalogModule());
}
