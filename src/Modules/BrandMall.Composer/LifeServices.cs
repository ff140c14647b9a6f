using BrandMall.Composer.Blocks;
using BrandMall.Composer.Compare;
using BrandMall.Composer.Documents;
using BrandMall.Composer.History;
using BrandMall.Composer.Inheritance;
using BrandMall.Composer.Library;
using BrandMall.Composer.Menus;
using BrandMall.Composer.PageTemplates;
using BrandMall.Composer.Preview;
using BrandMall.Composer.Publishing;
using BrandMall.Composer.Schedules;
using BrandMall.Composer.Shares;
using BrandMall.Composer.Versions;
using BrandMall.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Composer;

/// <summary>What happens to documents besides their being edited: published, scheduled, kept, compared, shared, listed.</summary>
internal static class LifeServices
{
    public static void AddLife(this ModuleBuilder module)
    {
        var services = module.Services;
        services.AddScoped<TemplateNames>();
        services.AddScoped<DocumentVersions>();
        services.AddScoped<DocumentEvents>();
        services.AddScoped<DocumentSides>();
        services.AddScoped<Publication>();
        services.AddScoped<Timetable>();
        services.AddScoped<ScheduleTurn>();
        services.AddScoped<PreviewSubject>();
        services.AddScoped<BlockUses>();
        services.AddScoped<Patterns>();
        services.AddScoped<LibraryShelf>();
        services.AddScoped<PagePaths>();
        services.AddScoped<MenuShelf>();
        services.AddScoped<Lineage>();
        services.AddHostedService<CatchUpSchedules>();
        module.Job<ShowScheduled>("composer.schedule", ShowScheduled.Every);
        module.Job<PruneOps>("composer.prune", TimeSpan.FromHours(1));
        module.ContentTypes(types => types.Type(PatternType.Name, "Page template", "TitlePart", "PagePart").Listed());
    }

    public static void MapLife(Surfaces surfaces)
    {
        var site = surfaces.SiteAdmin;
        PublishDocument.Map(site);
        UnpublishDocument.Map(site);
        ListVersions.Map(site);
        NameVersion.Map(site);
        ShowVersion.Map(site);
        RestoreVersion.Map(site);
        RestoreWidget.Map(site);
        CompareVersions.Map(site);
        ListSchedule.Map(site);
        ScheduleDocument.Map(site);
        CancelSchedule.Map(site);
        ShareDocument.Map(site);
        ListShares.Map(site);
        RevokeShare.Map(site);
        ServeShare.Map(surfaces.Storefront);
        ShowHistory.Map(site);
        ListPages.Map(site);
        CreatePage.Map(site);
        MovePage.Map(site);
        DeletePage.Map(site);
        MakeHome.Map(site);
        SaveAsBlock.Map(site);
        ListBlocks.Map(site);
        ListBlockUses.Map(site);
        DetachBlock.Map(site);
        ListPatterns.Map(site);
        ShowPattern.Map(site);
        SavePattern.Map(site);
        ListMenus.Map(site);
        ShowMenu.Map(site);
        SaveMenu.Map(site);
        PublishMenu.Map(site);
        DropMenu.Map(site);
        ShowInheritance.Map(site);
        AnswerDifferences.Map(site);
        DetachPage.Map(site);
        AttachPage.Map(site);
    }
}
