using BrandMall.Catalog.Bulk;
using BrandMall.Catalog.Bulk.EditProducts;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Collections;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Exchange;
using BrandMall.Catalog.Exchange.ApplyPlan;
using BrandMall.Catalog.Exchange.ExportProducts;
using BrandMall.Catalog.Exchange.PreviewImport;
using BrandMall.Catalog.Exchange.ShowPlan;
using BrandMall.Catalog.Headless;
using BrandMall.Catalog.Import;
using BrandMall.Catalog.Import.ImportProducts;
using BrandMall.Catalog.Import.ListImports;
using BrandMall.Catalog.Import.ReadImport;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Listing.PreviewProductList;
using BrandMall.Catalog.Listings;
using BrandMall.Catalog.Pages;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Prices.ChangePrice;
using BrandMall.Catalog.Products.ChangeProductStatus;
using BrandMall.Catalog.Recipes;
using BrandMall.Catalog.Resources;
using BrandMall.Catalog.Searching.FindProducts;
using BrandMall.Catalog.Searching.SuggestProducts;
using BrandMall.Catalog.Searching;
using BrandMall.Catalog.Rules;
using BrandMall.Catalog.Schedule;
using BrandMall.Catalog.Seo;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Seo;
using BrandMall.Search.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Catalog;

/// <summary>Products, categories and price books, shared by every site of the brand.</summary>
public sealed class CatalogModule : IModule
{
    public string Name => "Catalog";

    public void Register(ModuleBuilder module)
    {
        module.Widgets();
        module.Texts();
        Declare(module);
        Show(module);
        Find(module);

        module.RecipeStep<ProductsStep>();
        module.RecipeStep<BrandsStep>();
        module.RecipeStep<SpecificationsStep>();
        module.RecipeStep<CollectionsStep>();
        module.RecipeStep<PriceBooksStep>();
        module.RecipeStep<ListingsStep>();
        module.RecipeStep<ScenesStep>();
        module.RecipeStep<BundlesStep>();
        module.Services.AddScoped<CollectionShelf>();
        module.Services.AddScoped<IExportedPart, ExportCatalog>();
        module.Services.AddScoped<SitePriceBook>();
        module.Services.AddScoped<IProductPrices, ProductPrices>();
        module.Services.AddScoped<PriceAudience>();
        module.Services.AddScoped<PriceShelf>();
        module.Services.AddScoped<PriceWriting>();
        module.Services.AddScoped<FactsReader>();
        module.Services.AddScoped<Memberships>();
        module.Services.AddScoped<Placements>();
        module.Services.AddScoped<SiteAssortment>();
        module.Services.AddScoped<SpecificationBook>();
        module.Services.AddScoped<ProductChanges>();
        module.Services.AddSingleton<IChangeListener, FollowSites>();
        module.Services.AddSingleton<ScheduleMark>();
        module.Job<FollowSchedule>("catalog.schedule", TimeSpan.FromSeconds(20));
        module.Services.AddScoped<ProductIntake>();
        module.Services.AddScoped<SheetReader>();
        module.Services.AddScoped<Rehearsal>();
        module.Services.AddScoped<PlanMaker>();
        module.Services.AddScoped<PlanRun>();
        module.Services.AddScoped<BulkEdit>();
        module.Services.AddScoped<ImportBatch>();
        module.Services.AddScoped<IProductImport, ProductImport>();
        module.Services.AddValidation();
    }

    public void Map(Surfaces surfaces)
    {
        ChangePrice.Map(surfaces.SiteAdmin);
        ImportProducts.Map(surfaces.SiteAdmin);
        ListImports.Map(surfaces.SiteAdmin);
        ReadImport.Map(surfaces.SiteAdmin);
        ExportProducts.Map(surfaces.SiteAdmin);
        PreviewImport.Map(surfaces.SiteAdmin);
        ShowPlan.Map(surfaces.SiteAdmin);
        ApplyPlan.Map(surfaces.SiteAdmin);
        EditProducts.Map(surfaces.SiteAdmin);
        ChangeProductStatus.Map(surfaces.Admin);
        PreviewProductList.Map(surfaces.SiteAdmin);
        SuggestProducts.Map(surfaces);
        FindProducts.Map(surfaces.OpenApi);
        ListProducts.Map(surfaces.OpenApi);
        ShowProduct.Map(surfaces.OpenApi);
        ListCategories.Map(surfaces.OpenApi);
    }

    private static void Declare(ModuleBuilder module)
    {
        module.Permission("product.view", "查看商品", "View products");
        module.Permission("product.edit", "编辑商品", "Edit products");
        module.Permission("product.import", "导入商品", "Import products");
        module.Permission("price.change", "修改价格", "Change prices");
        module.Permission("price.approve", "批准低于底价的价格", "Approve prices below the floor");
        module.AdminResource<ProductsResource>();
        module.AdminResource<BrandsResource>();
        module.AdminResource<CollectionsResource>();
        module.AdminResource<PriceBooksResource>();
        module.AdminResource<ListingsResource>();
        module.AdminResource<CategoriesResource>();
        module.AdminResource<ImportsResource>();
    }

    private static void Find(ModuleBuilder module)
    {
        module.Services.AddSingleton<CategoryWording>();
        module.Services.AddScoped<ISearchSource, ProductSource>();
        module.Services.AddScoped<ProductFinder>();
    }

    private static void Show(ModuleBuilder module)
    {
        module.Data<ProductsProvider>();
        module.Data<CategoriesProvider>();
        module.Data<ListingProvider>();
        module.Data<RelatedProvider>();
        module.Data<BrandsProvider>();
        module.Data<CollectionsProvider>();
        module.Data<ScenesProvider>();
        module.Data<BundlesProvider>();
        module.PageRoute<ProductPage>("/products/{handle}", "product", "variant", "sku");
        module.PageRoute<CategoryPage>("/c/{**path}", "category", ListQuery.Names);
        module.PageRoute<SearchPage>("/search", "search", ListQuery.Names);
        module.PageRoute<CollectionPage>("/collections/{handle}", "collection", ListQuery.Names);
        module.PageRoute<BrandsPage>("/brands", "brands");
        module.PageRoute<BrandPage>("/brands/{handle}", "brand", ListQuery.Names);
        module.PageRoute<ScenePage>("/scenes/{handle}", "scene");
        module.Model<ProductCard>();
        module.Model<ProductDetail>();
        module.Model<VariantView>();
        module.Model<OptionView>();
        module.Model<OptionValueView>();
        module.Model<PictureView>();
        module.Model<PriceView>();
        module.Model<SpecificationView>();
        module.Model<CategoryView>();
        module.Model<ProductListing>();
        module.Model<ListingOption>();
        module.Model<ListingFacet>();
        module.Model<BrandLink>();
        module.Model<BrandView>();
        module.Model<CollectionView>();
        module.Model<SceneView>();
        module.Model<HotspotView>();
        module.Model<BundleView>();
        module.Model<BundleLineView>();
        module.Model<LaunchView>();

        module.Services.AddScoped<CategoryTree>();
        module.Services.AddScoped<CategoryViews>();
        module.Services.AddScoped<RuledProducts>();
        module.Services.AddScoped<StoredListing>();
        module.Services.AddScoped<ListingViews>();
        module.Services.AddScoped<FacetViews>();
        module.Services.AddScoped<ProductShelf>();
        module.Services.AddScoped<ProductViews>();
        module.Services.AddScoped<BrandViews>();
        module.Services.AddScoped<ScheduledInstants>();
        module.Services.AddScoped<Links>();
        module.Services.AddScoped<IMediaUses, CatalogUses>();
        module.Services.AddScoped<BrandMall.Kernel.Widgets.INamedThings, NamedGoods>();
        module.Services.AddScoped<ProductsSitemap>();
        module.Services.AddScoped<ISitemapSource>(provider => provider.GetRequiredService<ProductsSitemap>());
        module.Services.AddScoped<IFeedSource>(provider => provider.GetRequiredService<ProductsSitemap>());
        module.Services.AddScoped<ISitemapSource, CategoriesSitemap>();
    }
}
