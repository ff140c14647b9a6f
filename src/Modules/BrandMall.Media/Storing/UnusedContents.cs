using BrandMall.Kernel.Data;
using BrandMall.Media.Cuts;
using BrandMall.Media.Stores;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

/// <summary>Takes contents away that no file holds, with the copies made of them.</summary>
internal sealed class UnusedContents(MallDb db, IFileStore files)
{
    public async Task DropAsync(string sha256, string extension, CancellationToken ct)
    {
        if (!await db.Set<MediaFile>().AnyAsync(f => f.Sha256 == sha256, ct))
        {
            await files.DeleteAsync(MediaFile.KeyOf(sha256, extension), ct);
            await files.DeleteBelowAsync(CutAddress.Folder(sha256[..16]), ct);
        }
    }
}
