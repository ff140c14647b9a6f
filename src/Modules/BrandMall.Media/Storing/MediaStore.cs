using System.Security.Cryptography;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

/// <summary>Takes files in, and knows them.</summary>
internal sealed class MediaStore(MallDb db, MediaFolder folder, Changes changes, TimeProvider clock)
{
    public const long MaxBytes = 100L << 20;

    /// <returns>The stored file, and whether anything changed.</returns>
    public async Task<(MediaFile File, bool Changed)> StoreAsync(string path, Stream content, string? alt, CancellationToken ct)
    {
        var clean = MediaPath.Clean(path) ?? throw new RuleViolationException("media.path", $"'{path}' is not a path of the media library.", "path");
        var type = MediaTypes.OfName(clean) ?? throw new RuleViolationException("media.type", $"Files of the kind '{Path.GetExtension(clean)}' are not taken.", "path");
        var unfinished = folder.NewUnfinished();
        try
        {
            var (bytes, sha256) = await WriteAsync(content, unfinished, type, clean, ct);
            var size = (Width: 0, Height: 0);
            if (MediaTypes.IsPicture(type))
            {
                size = PictureMeasure.Of(unfinished) ?? throw new RuleViolationException("media.content", $"'{clean}' is not a readable picture, or too large a one.", "path");
            }

            var file = await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Path == clean, ct);
            if (file is not null && file.Sha256 == sha256 && (alt is null || alt == file.Alt) && File.Exists(folder.FileOf(clean)))
            {
                return (file, false);
            }

            if (file is null)
            {
                file = new MediaFile { Path = clean, Type = type, Sha256 = sha256 };
                db.Add(file);
            }

            (file.Type, file.Sha256, file.Bytes, file.Width, file.Height) = (type, sha256, bytes, size.Width, size.Height);
            file.Alt = alt is null ? file.Alt : alt.Length > 400 ? alt[..400] : alt;
            file.StoredAt = clock.GetUtcNow();
            changes.Record("media", clean.Length > 200 ? clean[..200] : clean);

            // The file first: a row without its file would be a broken picture.
            folder.Place(unfinished, clean);
            await db.SaveChangesAsync(ct);
            return (file, true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<(long Bytes, string Sha256)> WriteAsync(Stream content, string unfinished, string type, string path, CancellationToken ct)
    {
        await using var written = File.Create(unfinished);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        var head = await content.ReadAtLeastAsync(buffer, MediaTypes.HeadLength, throwOnEndOfStream: false, ct);
        if (!MediaTypes.Matches(type, buffer.AsSpan(0, head)))
        {
            throw new RuleViolationException("media.content", $"What is in '{path}' is not {type}.", "path");
        }

        long bytes = 0;
        for (var read = head; read > 0; read = await content.ReadAsync(buffer, ct))
        {
            bytes += read;
            if (bytes > MaxBytes)
            {
                throw new RuleViolationException("media.size", $"'{path}' is larger than {MaxBytes >> 20} MB.", "path");
            }

            hash.AppendData(buffer, 0, read);
            await written.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
