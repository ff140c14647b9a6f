using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Caching;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Invariants;
using BrandMall.Kernel.Jobs;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Headless;
using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.Kernel.Widgets.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace BrandMall.Kernel;

/// <summary>Wires the kernel and the modules that stand on it.</summary>
public static class KernelServices
{
    public static IServiceCollection AddKernel(this IServiceCollection services, IConfiguration configuration, ModuleCatalog modules)
    {
        services.AddSingleton(modules);
        services.TryAddSingleton<TimeProvider>(new TravelClock(TimeProvider.System));

        services.AddSingleton<SiteRegistry>();
        services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<SiteRegistry>());
        services.AddSingleton<SiteScopes>();
        services.AddScoped<CurrentSite>();
        services.AddAuthorization();

        services.AddScoped<MallDbContext>();
        services.AddScoped<ChangeAnnouncements>();
        services.AddSingleton<IChangeBroadcast, NoBroadcast>();
        services.AddSingleton(provider => new ChangeStream(provider.GetServices<IChangeListener>, provider.GetRequiredService<IChangeBroadcast>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<Changes>();
        services.AddScoped<Outbox>();
        services.AddScoped<Leases>();
        services.AddScoped<DeliverOutbox>();
        services.AddSingleton(new JobSchedule("outbox.deliver", TimeSpan.FromSeconds(2), typeof(DeliverOutbox)));
        services.AddScoped<PruneEvents>();
        services.AddSingleton(new JobSchedule("events.prune", TimeSpan.FromHours(1), typeof(PruneEvents)));
        services.AddEntryRules();
        services.AddContent();
        services.AddSeo();
        services.AddHeadless();
        services.AddPages();
        services.AddRecipes();

        services.AddSingleton<Texts.Texts>();
        services.AddSingleton(new TextFolder(Path.Combine(AppContext.BaseDirectory, "modules", "BrandMall.Kernel", "Locales")));
        services.AddSingleton(new Permission(JobsResource.Permission, "查看后台作业", "See jobs"));
        services.AddScoped<IAdminResource, JobsResource>();

        services.AddScoped<IInvariant, SitesFormTrees>();
        services.AddScoped<IInvariant, PublishedAddresses>();

        foreach (var module in modules)
        {
            module.Register(new ModuleBuilder(module, services, configuration));
        }

        services.TryAddSingleton<IPictures, NoPictures>();
        // Last: it evicts what was made from all the others remember.
        services.AddPageCache(configuration);
        return services;
    }

    /// <summary>Work that follows and repeats: the change table in every process, jobs only where <paramref name="schedules"/>.</summary>
    public static IServiceCollection AddKernelWork(this IServiceCollection services, bool schedules)
    {
        services.AddHostedService<CheckLooks>();
        services.AddHostedService<ChangeFollower>();
        services.AddSharedCacheWork();
        if (!schedules)
        {
            return services;
        }

        var jobs = services.Where(s => s.ServiceType == typeof(JobSchedule)).Select(s => (JobSchedule)s.ImplementationInstance!).ToList();
        services.AddQuartz(quartz =>
        {
            foreach (var schedule in jobs)
            {
                quartz.ScheduleJob<LeasedJob>(
                    trigger => trigger.WithIdentity(schedule.Name).StartNow().WithSimpleSchedule(s => s.WithInterval(schedule.Every).RepeatForever()),
                    job => job.WithIdentity(schedule.Name));
            }
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    /// <summary>Maps every module on its surfaces. The pipeline before it: site, its entry rule, previews, page cache, routing, access.</summary>
    public static void UseKernel(this WebApplication app)
    {
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<SiteMiddleware>();
        app.UseMiddleware<EntryMiddleware>();
        app.UseMiddleware<PreviewMiddleware>();
        app.UseMiddleware<PageCacheMiddleware>();
        app.UseMiddleware<RequestTrace>();
        app.UseMiddleware<ChooseSite>();

        // Said here, the framework does not put it first, where it would open a scope for every cached page.
        app.UseAuthentication();
        app.UseRouting();
        app.UseAuthorization();
        app.UseMiddleware<AccessMiddleware>();

        var admin = app.MapGroup("/api/admin");
        var surfaces = new Surfaces(
            app.MapGroup(""),
            admin,
            admin.MapGroup($"/sites/{{{AddressedSite.RouteKey}}}").WithMetadata(new AddressedSite()),
            app.MapGroup("/api/v1"));
        AdminEndpoints.Map(surfaces);
        ThemeOverrideServices.Map(surfaces);
        WidgetTypeServices.Map(surfaces);
        ContentServices.MapContent(surfaces);
        SeoServices.MapSeo(surfaces);
        HeadlessServices.MapHeadless(surfaces);
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>())
        {
            module.Map(surfaces);
        }

        app.MapGet("/assets/{theme}/{**file}", ServeAsset.HandleAsync).AllowsAnyone().ExcludeFromDescription();
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], ServePage.HandleAsync).WithOrder(int.MaxValue).AllowsAnyone().ExcludeFromDescription();
    }
}
