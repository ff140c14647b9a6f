using BrandMall.Kernel.Data;
using BrandMall.Media.Contracts;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

internal sealed class MediaLibrary(MallDb db, MediaStore store) : IMediaLibrary
{
    public async Task<IReadOnlyDictionary<string, MediaSize>> SizesAsync(IReadOnlyCollection<string> paths, CancellationToken ct)
    {
        var found = await db.ByPathAsync(paths, ct);
        return found.ToDictionary(pair => pair.Key, pair => Size(pair.Value));
    }

    public async Task<MediaSize> StoreAsync(string path, Stream content, string? alt, CancellationToken ct) => Size((await store.StoreAsync(path, content, alt, ct)).File);

    private static MediaSize Size(MediaFile file) => new(file.Path, file.Type, file.Width, file.Height, file.Bytes, file.Version, file.Alts.GetValueOrDefault(MediaStore.FirstLocale) ?? file.Alts.Values.FirstOrDefault() ?? "");
}
