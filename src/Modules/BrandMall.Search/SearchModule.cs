using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Search.Contracts;
using BrandMall.Search.Finding;
using BrandMall.Search.Indexing;
using BrandMall.Search.Nodes;
using BrandMall.Search.Nodes.RebuildIndexes;
using BrandMall.Search.Words;
using BrandMall.Search.Words.AddHotWord;
using BrandMall.Search.Words.AddSynonyms;
using BrandMall.Search.Words.ChangeSynonyms;
using BrandMall.Search.Words.RemoveHotWord;
using BrandMall.Search.Words.RemoveSynonyms;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Search;

/// <summary>Finds things by words, filters and facets, in an index each process keeps for itself.</summary>
public sealed class SearchModule : IModule
{
    internal const string Manage = "search.manage";

    public string Name => "Search";

    public void Register(ModuleBuilder module)
    {
        module.Texts();
        module.Permission(Manage, "管理搜索", "Manage search");
        module.AdminResource<SynonymsResource>();
        module.AdminResource<HotWordsResource>();
        module.AdminResource<NodesResource>();
        module.RecipeStep<SearchWordsStep>();
        module.Data<HotWordsProvider>();

        module.Services.AddSingleton<IndexShelf>();
        module.Services.AddSingleton<IndexFill>();
        module.Services.AddSingleton<IndexNews>();
        module.Services.AddSingleton<NodeReport>();
        module.Services.AddSingleton<IndexKeeper>();
        module.Services.AddSingleton<WordShelf>();
        module.Services.AddSingleton<QueryTally>();
        module.Services.AddScoped<ISearch, SiteSearch>();
        module.Services.AddScoped<ISearchRebuild, SearchRebuild>();
        module.Services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<WordShelf>());

        // Told first: a page rendered after its cache was emptied must know that the index has news to wait for.
        module.Services.Insert(0, ServiceDescriptor.Singleton<IChangeListener>(provider => provider.GetRequiredService<IndexKeeper>()));
        if (ServesPages(module.Configuration["BRANDMALL_ROLES"]))
        {
            module.Services.AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
            module.Services.AddHostedService(provider => provider.GetRequiredService<QueryTally>());
        }
    }

    public void Map(Surfaces surfaces)
    {
        AddSynonyms.Map(surfaces.Admin);
        ChangeSynonyms.Map(surfaces.Admin);
        RemoveSynonyms.Map(surfaces.Admin);
        AddHotWord.Map(surfaces.Admin);
        RemoveHotWord.Map(surfaces.Admin);
        RebuildIndexes.Map(surfaces.Admin);
    }

    private static bool ServesPages(string? roles) => roles is null || roles.Contains("web", StringComparison.OrdinalIgnoreCase);
}
