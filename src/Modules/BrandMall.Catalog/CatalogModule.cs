using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Headless;
using BrandMall.Catalog.Import;
using BrandMall.Catalog.Import.ImportProducts;
using BrandMall.Catalog.Import.ListImports;
using BrandMall.Catalog.Import.ReadImport;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Listing;
using BrandMall.Catalog.Pages;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Prices.ChangePrice;
using BrandMall.Catalog.Products.ChangeProductStatus;
using BrandMall.Catalog.Recipes;
using BrandMall.Catalog.Resources;
using BrandMall.Catalog.Seo;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Seo;
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

        module.RecipeStep<ProductsStep>();
        module.Services.AddScoped<SitePriceBook>();
        module.Services.AddScoped<IProductPrices, ProductPrices>();
        module.Services.AddScoped<ProductIntake>();
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
        ChangeProductStatus.Map(surfaces.Admin);
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
        module.AdminResource<ProductsResource>();
        module.AdminResource<CategoriesResource>();
        module.AdminResource<ImportsResource>();
    }

    private static void Show(ModuleBuilder module)
    {
        module.Data<ProductsProvider>();
        module.Data<CategoriesProvider>();
        module.Data<ListingProvider>();
        module.Data<RelatedProvider>();
        module.PageRoute<ProductPage>("/products/{handle}", "product", "variant");
        module.PageRoute<CategoryPage>("/c/{**path}", "category", ListQuery.Names);
        module.PageRoute<AllProductsPage>("/collections/all", "collection", ListQuery.Names);
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

        module.Services.AddSingleton(new PageTexts(Path.Combine(module.Folder, "Locales")));
        module.Services.AddScoped<CategoryTree>();
        module.Services.AddScoped<CategoryViews>();
        module.Services.AddScoped<RuledProducts>();
        module.Services.AddScoped<ProductShelf>();
        module.Services.AddScoped<ProductViews>();
        module.Services.AddScoped<Links>();
        module.Services.AddScoped<IMediaUses, CatalogUses>();
        module.Services.AddScoped<ProductsSitemap>();
        module.Services.AddScoped<ISitemapSource>(provider => provider.GetRequiredService<ProductsSitemap>());
        module.Services.AddScoped<IFeedSource>(provider => provider.GetRequiredService<ProductsSitemap>());
        module.Services.AddScoped<ISitemapSource, CategoriesSitemap>();
    }
}
