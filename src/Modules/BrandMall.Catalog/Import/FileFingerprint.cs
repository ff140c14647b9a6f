using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace BrandMall.Catalog.Import;

/// <summary>Reads a file once for its hash and its encoding: a byte order mark, UTF-16 without one, valid UTF-8, else GB18030 (what spreadsheets in China save).</summary>
internal sealed record FileFingerprint(string Sha256, Encoding Encoding)
{
    private const int Chunk = 1 << 16;
    private static readonly Encoding s_utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    static FileFingerprint() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static async Task<FileFingerprint> ReadAsync(Stream file, CancellationToken ct)
    {
        var head = new byte[4096];
        file.Position = 0;
        var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        if (length == 0)
        {
            throw new UnreadableFileException("import.unreadable", "The file is empty.");
        }

        var marked = Marked(head.AsSpan(0, length));
        foreach (var candidate in marked is null ? (Encoding[])[s_utf8, Strict("GB18030")] : [marked])
        {
            if (await HashAsync(file, candidate, ct) is { } hash)
            {
                return new FileFingerprint(hash, candidate);
            }
        }

        throw new UnreadableFileException("import.encoding", "The file is neither UTF-8, UTF-16 nor GB18030 text.");
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return s_utf8;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new UnicodeEncoding(bigEndian: head[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
        }

        // Headers are ASCII: in UTF-16 every other byte of them is zero.
        var start = head[..Math.Min(head.Length, 64)];
        int even = 0, odd = 0;
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0)
            {
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        return even > start.Length / 4 || odd > start.Length / 4
            ? new UnicodeEncoding(bigEndian: even > odd, byteOrderMark: false, throwOnInvalidBytes: true)
            : null;
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>Null when the bytes are not text in <paramref name="encoding"/>.</summary>
    private static async Task<string?> HashAsync(Stream file, Encoding encoding, CancellationToken ct)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Chunk);
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(Chunk));
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var decoder = encoding.GetDecoder();
            file.Position = 0;
            for (int read; (read = await file.ReadAsync(bytes.AsMemory(0, Chunk), ct)) > 0;)
            {
                hash.AppendData(bytes, 0, read);
                decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            }

            decoder.GetChars([], chars, flush: true);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}
