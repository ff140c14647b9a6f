using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Library;

/// <summary>Where a file is used, asked of every module that refers to files.</summary>
internal sealed class FileUses(IEnumerable<IMediaUses> modules, MediaStore store)
{
    public const int Limit = 50;

    public async Task<IReadOnlyList<MediaUse>> OfAsync(MediaFile file, CancellationToken ct)
    {
        List<string> paths = [file.Path, .. await store.AliasesAsync(file, ct)];
        List<MediaUse> uses = [];
        foreach (var module in modules)
        {
            if (uses.Count < Limit)
            {
                uses.AddRange(await module.FindAsync(paths, Limit - uses.Count, ct));
            }
        }

        return uses;
    }
}
