using System.IO.Compression;

namespace BrandMall.Kernel.Caching;

/// <summary>
/// Makes the compressed forms of an answer, once each, when a client first asks for that form: browsers ask for Brotli, so gzip is usually never made,
/// and what only a crawler reads once costs nothing. Being made once they are made well.
/// </summary>
internal static class Compression
{
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 20;

    /// <summary>Smaller answers fit one packet anyway.</summary>
    private const int Smallest = 512;

    public static AnswerBody Compress(AnswerBody identity, Encodings encoding)
    {
        var source = identity.Bytes;
        var bytes = source.Length < Smallest ? source : encoding == Encodings.Brotli ? Brotli(source) : Gzip(source);
        return bytes.Length >= source.Length
            ? new AnswerBody(source, null, identity.Digest, "", shared: true)
            : new AnswerBody(bytes, encoding == Encodings.Brotli ? "br" : "gzip", identity.Digest, encoding == Encodings.Brotli ? "-b" : "-g");
    }

    private static byte[] Brotli(byte[] source)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(source.Length)];
        return BrotliEncoder.TryCompress(source, room, out var written, BrotliQuality, BrotliWindow) ? room[..written] : source;
    }

    private static byte[] Gzip(byte[] source)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(source);
        }

        return compressed.ToArray();
    }
}
