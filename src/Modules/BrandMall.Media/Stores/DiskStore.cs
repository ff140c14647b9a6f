using BrandMall.Kernel.Data;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Media.Stores;

/// <summary>Contents as files below <c>media/</c> in the data folder.</summary>
internal sealed class DiskStore(DataFolder data) : IFileStore
{
    private readonly string _root = data.Folder("media");

    public Task PutAsync(string key, string file, string type, CancellationToken ct)
    {
        var place = Path.Combine(_root, key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            throw new StoreFailedException($"The disk took no file: {full.Message}");
        }

        return Task.CompletedTask;
    }

    public Task<StoredContent?> OpenAsync(string key, RangeItemHeaderValue? range, CancellationToken ct)
    {
        try
        {
            var content = new FileStream(Path.Combine(_root, key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, useAsync: true);
            return Task.FromResult<StoredContent?>(new StoredContent(content, content.Length, null, content.Length));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<StoredContent?>(null);
        }
    }

    public string? FileOf(string key) => Path.Combine(_root, key) is var file && File.Exists(file) ? file : null;

    public Task DeleteAsync(string key, CancellationToken ct)
    {
        if (FileOf(key) is { } file)
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }

    public Task DeleteBelowAsync(string prefix, CancellationToken ct)
    {
        var folder = Path.Combine(_root, prefix.TrimEnd('/'));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }
}
