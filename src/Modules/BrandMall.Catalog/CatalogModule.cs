using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Import;
using BrandMall.Catalog.Intake;
using BrandMall.Catalog.Prices;
using BrandMall.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Catalog;

/// <summary>Products, categories and price books, shared by every site of the brand.</summary>
public sealed class CatalogModule : IModule
{
    public string Name => "Catalog";

    public void Register(ModuleBuilder module)
    {
        module.Texts();
        module.Services.AddScoped<SitePriceBook>();
        module.Services.AddScoped<IProductPrices, ProductPrices>();
        module.Services.AddScoped<ProductIntake>();
        module.Services.AddScoped<ImportBatch>();
        module.Services.AddScoped<IProductImport, ProductImport>();
    }

    public void Map(Surfaces surfaces)
    {
    }
}
