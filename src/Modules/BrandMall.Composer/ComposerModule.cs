using BrandMall.Kernel.Events;
using BrandMall.Composer.ApplyOps;
using BrandMall.Composer.Contracts;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Live;
using BrandMall.Composer.OpenDocument;
using BrandMall.Composer.Preview;
using BrandMall.Composer.Faults;
using BrandMall.Composer.ServeBridge;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Composer;

/// <summary>Composing pages: drafts changed by operations, several people at once, drawn piece by piece as they will be published. Knows widgets by what they say of themselves.</summary>
public sealed class ComposerModule : IModule
{
    public string Name => "Composer";

    public void Register(ModuleBuilder module)
    {
        module.Texts();
        ComposerPermissions.Declare(module);
        var services = module.Services;
        services.AddSingleton<PreviewOrigin>();
        services.AddSingleton<ListWidgets.ListWidgets.Palette>();
        services.AddSingleton<DraftShelf>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<DraftShelf>());
        services.AddSingleton<DraftProblems>();
        services.AddSingleton<DrawnStyles>();
        services.AddSingleton<PreviewTickets>();
        services.AddSingleton<BridgeScript>();
        services.AddSingleton<Rooms>();
        services.AddSingleton<Neighbours>();
        services.AddSingleton<TellWindows>();
        services.AddHostedService(provider => provider.GetRequiredService<TellWindows>());
        services.AddSignalR().AddJsonProtocol(json => json.PayloadSerializerOptions = ComposerJson.Options);
        services.AddScoped<DocumentStart>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<Batches>();
        services.AddScoped<OpRights>();
        services.AddScoped<DocumentAnswers>();
        services.AddScoped<PreviewAddresses>();
        services.AddScoped<PreviewStart>();
        services.AddScoped<MissingThings>();
        services.AddScoped<DraftDrawing>();
        module.AddLife();
    }

    public void Map(Surfaces surfaces)
    {
        ListWidgets.ListWidgets.Map(surfaces.SiteAdmin);
        OpenDocument.OpenDocument.Map(surfaces.SiteAdmin);
        ApplyOps.ApplyOps.Map(surfaces.SiteAdmin);
        ListOps.ListOps.Map(surfaces.SiteAdmin);
        RenderWidgets.RenderWidgets.Map(surfaces.SiteAdmin);
        StartPreview.StartPreview.Map(surfaces.SiteAdmin);
        ServePreview.ServePreview.Map(surfaces.Storefront);
        ServeBridge.ServeBridge.Map(surfaces.Storefront);
        LifeServices.MapLife(surfaces);
        surfaces.Admin.MapHub<ComposerHub>(ComposerHub.Address, hub => hub.ApplicationMaxBufferSize = 64 * 1024)
            .WithMetadata(new HttpMethodMetadata(["GET", "POST", "DELETE"])).RequiresStaff().KeepsOwnRecord();
    }
}
