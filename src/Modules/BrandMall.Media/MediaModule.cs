using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Media.Contracts;
using BrandMall.Media.Recipes;
using BrandMall.Media.Serving;
using BrandMall.Media.Storing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Media;

/// <summary>The brand's pictures, films and documents, shared by all its sites.</summary>
public sealed class MediaModule : IModule
{
    public string Name => "Media";

    public void Register(ModuleBuilder module)
    {
        module.Services.AddSingleton<MediaFolder>();
        module.Services.AddScoped<MediaStore>();
        module.Services.AddScoped<IMediaLibrary, MediaLibrary>();
        module.Services.AddScoped<IExportedPart, ExportMedia>();
        module.RecipeStep<MediaStep>();
    }

    public void Map(Surfaces surfaces) => ServeMedia.Map(surfaces.Storefront);
}
