using BrandMall.Kernel.Data;
using BrandMall.Media.Stores;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Cuts;

/// <summary>A master where it can be decoded: on this disk, where it is kept or as a copy for the moment.</summary>
internal sealed record LocalMaster(string File, bool Borrowed) : IAsyncDisposable
{
    public static async Task<LocalMaster?> OpenAsync(IFileStore files, DataFolder data, MediaFile file)
    {
        if (files.FileOf(file.Key) is { } here)
        {
            return new LocalMaster(here, Borrowed: false);
        }

        await using var stored = await files.OpenAsync(file.Key, null, CancellationToken.None);
        if (stored is null)
        {
            return null;
        }

        var copy = Path.Combine(data.Folder("unfinished"), Path.GetRandomFileName() + file.Extension);
        await using var written = System.IO.File.Create(copy);
        await stored.Content.CopyToAsync(written);
        return new LocalMaster(copy, Borrowed: true);
    }

    public ValueTask DisposeAsync()
    {
        if (Borrowed)
        {
            System.IO.File.Delete(File);
        }

        return ValueTask.CompletedTask;
    }
}
