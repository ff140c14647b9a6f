using BrandMall.Kernel.Data;

namespace BrandMall.Catalog.Import;

/// <summary>A file that can be read several times: the stream itself when it can seek, else a copy on disk that goes when it is closed.</summary>
internal static class SpooledFile
{
    public const long MaxLength = 200L << 20;

    public static async Task<Stream> OpenAsync(Stream source, DataFolder folder, CancellationToken ct)
    {
        if (source.CanSeek)
        {
            return source.Length <= MaxLength ? source : throw TooLong();
        }

        var copy = New(folder);
        try
        {
            var chunk = new byte[1 << 16];
            for (int read; (read = await source.ReadAsync(chunk, ct)) > 0;)
            {
                await copy.WriteAsync(chunk.AsMemory(0, read), ct);
                if (copy.Length > MaxLength)
                {
                    throw TooLong();
                }
            }

            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    /// <summary>An empty file on disk that goes when it is closed.</summary>
    public static FileStream New(DataFolder folder) =>
        new(Path.Combine(folder.Folder("imports"), $"{Guid.NewGuid():N}.csv"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private static UnreadableFileException TooLong() => new("import.size", $"The file is larger than {MaxLength >> 20} MB.");
}
