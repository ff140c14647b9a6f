using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Handling;
using BrandMall.Kernel.Content.Listing;
using BrandMall.Kernel.Content.Menus;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Sites.CloneSite;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Content;

internal static class ContentServices
{
    public static void AddContent(this IServiceCollection services)
    {
        services.AddSingleton(OrchardTypes.Source);
        services.AddSingleton<ThemeDefinitions>();
        services.AddScoped<ContentDefinitions>();
        services.AddScoped<HomeRoute>();
        services.AddScoped<ContentStore>();
        services.AddScoped<FreeHandles>();
        services.AddScoped<IDataProvider, MenuProvider>();
        services.AddScoped<IMediaUses, ContentUses>();
        services.AddScoped<IAdminResource, ContentResource>();
        services.AddScoped<IAdminResource, SitesResource>();
        services.AddSingleton(new TextFolder(Path.Combine(AppContext.BaseDirectory, "modules", "BrandMall.Kernel", "Locales")));
        services.AddSingleton(new Permission("content.view", "查看内容", "See content"));
        services.AddSingleton(new Permission("content.edit", "编辑内容", "Edit content"));
        services.AddSingleton(new Permission("content.publish", "发布内容", "Publish content"));
        services.AddSingleton(new Permission("content-type.edit", "定义内容类型", "Define content types"));
        services.AddSingleton(new Permission("site.view", "查看站点", "See sites"));
        services.AddSingleton(new Permission(CloneSite.Permission, "克隆站点", "Clone sites"));
        services.AddScoped<SiteWriting>();
        services.AddScoped<ISiteCloning>(provider => provider.GetRequiredService<SiteWriting>());
        services.AddSingleton(new Permission("site.edit", "编辑站点", "Edit sites"));
        services.AddSingleton(new LiquidModelType(typeof(MenuLink)));

        // Asked for late: the store needs the handlers, and they the patterns.
        services.AddScoped<IContentPatterns>(provider => new ContentPatterns(provider.GetRequiredService<ContentStore>));
        services.AddScoped<IContentHandler, TitleHandler>();
        services.AddScoped<IContentHandler, AliasHandler>();
        services.AddScoped<IContentHandler, AutorouteHandler>();
    }

    public static void MapContent(Surfaces surfaces)
    {
        ListTypes.Map(surfaces.SiteAdmin);
        ShowType.Map(surfaces.SiteAdmin);
        DefineType.Map(surfaces.SiteAdmin);
        DropType.Map(surfaces.SiteAdmin);
        ListMenus.Map(surfaces.SiteAdmin);
    }
}
