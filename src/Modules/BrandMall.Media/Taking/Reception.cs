using System.Security.Cryptography;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Taking;

/// <summary>Receives a stream: the name must be one the library has, the first bytes must be of the type the name claims, and the rest may only be so long.</summary>
internal sealed class Reception(DataFolder data, MediaSettings settings)
{
    // The test virus every scanner knows, in two halves so that this file is not taken for it.
    private static readonly byte[] s_testVirus = [.. """X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-"""u8, .. "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"u8];

    public async Task<IncomingFile> ReceiveAsync(string path, Stream content, CancellationToken ct)
    {
        var clean = MediaPath.Clean(path) ?? throw new RuleViolationException("media.path", $"'{path}' is not a path of the media library.", "path");
        if (MediaPath.HidesSomething(clean))
        {
            throw new RuleViolationException("media.path", $"'{clean}' has the extension of a program in its name.", "path");
        }

        var type = MediaTypes.OfName(clean) ?? throw new RuleViolationException("media.type", $"Files of the kind '{Path.GetExtension(clean)}' are not taken.", "path");
        var file = Path.Combine(data.Folder("unfinished"), Path.GetRandomFileName() + Path.GetExtension(clean).ToLowerInvariant());
        try
        {
            return new IncomingFile(clean, type, file, await WriteAsync(content, file, type, clean, ct));
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    public long MaxBytes(string type) =>
        type is "image/svg+xml" or "image/x-icon" ? (long)settings.MaxDrawingKilobytes << 10 : (long)(type.StartsWith("video/", StringComparison.Ordinal) ? settings.MaxVideoMegabytes : settings.MaxPictureMegabytes) << 20;

    private async Task<string> WriteAsync(Stream content, string file, string type, string path, CancellationToken ct)
    {
        await using var written = File.Create(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var most = MaxBytes(type);
        var tail = s_testVirus.Length - 1;
        var buffer = new byte[tail + 81920];
        var read = await content.ReadAtLeastAsync(buffer.AsMemory(tail), MediaTypes.HeadLength, throwOnEndOfStream: false, ct);
        if (!MediaTypes.Matches(type, buffer.AsSpan(tail, read)))
        {
            throw new RuleViolationException("media.content", $"What is in '{path}' is not {type}.", "path");
        }

        for (long bytes = 0; read > 0; read = await content.ReadAsync(buffer.AsMemory(tail), ct))
        {
            bytes += read;
            if (bytes > most)
            {
                throw new RuleViolationException("media.size", most >= 1 << 20 ? $"'{path}' is larger than {most >> 20} MB." : $"'{path}' is larger than {most >> 10} KB.", "path");
            }

            if (buffer.AsSpan(0, tail + read).IndexOf(s_testVirus) >= 0)
            {
                throw new RuleViolationException("media.virus", $"'{path}' carries the signature of a virus.", "path");
            }

            hash.AppendData(buffer, tail, read);
            await written.WriteAsync(buffer.AsMemory(tail, read), ct);

            // The signature may lie across two reads: the end of this one stands before the next.
            buffer.AsSpan(read, tail).CopyTo(buffer);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
