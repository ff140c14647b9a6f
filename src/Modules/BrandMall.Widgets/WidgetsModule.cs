using BrandMall.Kernel.Modules;
using BrandMall.Widgets.Subscriptions;
using BrandMall.Widgets.Subscriptions.ExportSubscribers;
using BrandMall.Widgets.Subscriptions.RemoveSubscriber;
using BrandMall.Widgets.Subscriptions.Subscribe;
using BrandMall.Widgets.Subscriptions.Unsubscribe;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Widgets;

/// <summary>Widgets that belong to no trade: frame, banners, words, columns; and the addresses people leave in their forms.</summary>
public sealed class WidgetsModule : IModule
{
    public string Name => "Widgets";

    public void Register(ModuleBuilder module)
    {
        module.Widgets();
        module.Texts();
        module.AdminResource<SubscribersResource>();
        module.Permission(SubscribersResource.View, "查看订阅者", "View subscribers");
        module.Permission(SubscribersResource.Export, "导出订阅者", "Export subscribers");
        module.Permission(SubscribersResource.Remove, "删除订阅者", "Remove subscribers");
        module.Services.AddSingleton<SubscriptionLimits>();
        module.Services.AddSingleton<UnsubscribeLinks>();
    }

    public void Map(Surfaces surfaces)
    {
        Subscribe.Map(surfaces.Storefront);
        Unsubscribe.Map(surfaces.Storefront);
        ExportSubscribers.Map(surfaces.SiteAdmin);
        RemoveSubscriber.Map(surfaces.SiteAdmin);
    }
}
