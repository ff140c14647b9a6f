using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Media.Contracts;
using BrandMall.Media.Cuts;
using BrandMall.Media.Library;
using BrandMall.Media.Library.DeleteFile;
using BrandMall.Media.Library.DescribeFile;
using BrandMall.Media.Library.ListFiles;
using BrandMall.Media.Library.ListFolders;
using BrandMall.Media.Library.MoveFile;
using BrandMall.Media.Library.MoveFolder;
using BrandMall.Media.Library.ReplaceFile;
using BrandMall.Media.Library.ShowFile;
using BrandMall.Media.Library.UploadFile;
using BrandMall.Media.Masters;
using BrandMall.Media.Recipes;
using BrandMall.Media.Serving;
using BrandMall.Media.Stores;
using BrandMall.Media.Storing;
using BrandMall.Media.Taking;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Media;

/// <summary>The brand's pictures, films and documents, shared by all its sites.</summary>
public sealed class MediaModule : IModule
{
    public string Name => "Media";

    public void Register(ModuleBuilder module)
    {
        module.Texts();
        module.Permission("media.view", "查看素材库", "See the media library");
        module.Permission("media.edit", "上传、编辑和删除素材", "Upload, edit and delete media");
        module.AdminResource<MediaResource>();
        module.Services.AddScoped<FileUses>();
        module.Services.AddSingleton<Receiving>();
        module.Services.AddValidation();
        var settings = MediaSettings.Of(module.Configuration);
        module.Services.AddSingleton(settings);
        module.Services.AddSingleton<SigningKey>();
        module.Services.AddSingleton<CutAddress>();
        module.Services.AddSingleton<CutStudio>();
        module.Services.AddSingleton<DecodeQueue>();
        module.Services.AddSingleton<MediaShelf>();
        module.Services.AddSingleton<IPictures>(provider => provider.GetRequiredService<MediaShelf>());
        module.Services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<MediaShelf>());
        module.Services.AddSingleton<MasterMaker>();
        module.Services.AddSingleton<Reception>();
        module.Services.AddScoped<MediaStore>();
        module.Services.AddScoped<UnusedContents>();
        module.Job<ForgetContents>("media-contents", TimeSpan.FromHours(6));
        Keep(module.Services, settings);
        module.Services.AddScoped<IMediaLibrary, MediaLibrary>();
        module.Services.AddScoped<IExportedPart, ExportMedia>();
        module.RecipeStep<MediaStep>();
    }

    private static void Keep(IServiceCollection services, MediaSettings settings)
    {
        if (settings.Store == "s3")
        {
            services.AddSingleton<IFileStore>(provider => new S3Store(new HttpClient(), settings, provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddSingleton<IFileStore, DiskStore>();
        }
    }

    public void Map(Surfaces surfaces)
    {
        ServeMedia.Map(surfaces.Storefront);
        ListFolders.Map(surfaces.Admin);
        MoveFolder.Map(surfaces.Admin);
        ListFiles.Map(surfaces.Admin);
        ShowFile.Map(surfaces.Admin);
        UploadFile.Map(surfaces.Admin);
        ReplaceFile.Map(surfaces.Admin);
        DescribeFile.Map(surfaces.Admin);
        MoveFile.Map(surfaces.Admin);
        DeleteFile.Map(surfaces.Admin);
    }
}
