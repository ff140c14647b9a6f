using BrandMall.Kernel.Data;
using BrandMall.Media.Contracts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

internal sealed class MediaLibrary(MallDb db, MediaStore store) : IMediaLibrary
{
    public async Task<IReadOnlyDictionary<string, MediaSize>> SizesAsync(IReadOnlyCollection<string> paths, CancellationToken ct)
    {
        if (paths.Count == 0)
        {
            return new Dictionary<string, MediaSize>();
        }

        var asked = paths.Distinct().ToList();
        return await db.Set<MediaFile>().AsNoTracking().Where(f => asked.Contains(f.Path)).ToDictionaryAsync(f => f.Path, Size, ct);
    }

    public async Task<MediaSize> StoreAsync(string path, Stream content, string? alt, CancellationToken ct) => Size((await store.StoreAsync(path, content, alt, ct)).File);

    private static MediaSize Size(MediaFile file) => new(file.Path, file.Type, file.Width, file.Height, file.Bytes, file.Sha256[..16], file.Alt);
}
