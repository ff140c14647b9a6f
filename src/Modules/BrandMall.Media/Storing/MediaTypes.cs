using System.Buffers.Binary;
using System.Text;

namespace BrandMall.Media.Storing;

/// <summary>What the library takes: the extension names a type, and the first bytes must be of that type.</summary>
internal static class MediaTypes
{
    public const int HeadLength = 512;

    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".png"] = "image/png", [".gif"] = "image/gif", [".webp"] = "image/webp", [".avif"] = "image/avif",
        [".svg"] = "image/svg+xml", [".ico"] = "image/x-icon", [".mp4"] = "video/mp4", [".webm"] = "video/webm", [".mp3"] = "audio/mpeg", [".pdf"] = "application/pdf",
        [".woff2"] = "font/woff2", [".vtt"] = "text/vtt",
    };

    public static IReadOnlyList<string> Extensions => [.. s_types.Keys];

    public static string? OfName(string path) => s_types.GetValueOrDefault(Path.GetExtension(path));

    public static bool IsPicture(string type) => type.StartsWith("image/", StringComparison.Ordinal) && type is not ("image/svg+xml" or "image/x-icon");

    /// <summary>Whether the first bytes of a file are those of the type.</summary>
    public static bool Matches(string type, ReadOnlySpan<byte> head) => type switch
    {
        "image/jpeg" => head.StartsWith<byte>([0xFF, 0xD8, 0xFF]),
        "image/png" => head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        "image/gif" => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8),
        "image/webp" => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8),
        "image/avif" => Box(head) is "avif" or "avis" or "mif1",
        "image/x-icon" => head.StartsWith<byte>([0, 0, 1, 0]),
        "image/svg+xml" => IsSvg(head),
        "video/mp4" => Box(head) is { Length: > 0 } and not ("avif" or "avis" or "mif1" or "heic"),
        "video/webm" => head.StartsWith<byte>([0x1A, 0x45, 0xDF, 0xA3]),
        "audio/mpeg" => head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0),
        "application/pdf" => head.StartsWith("%PDF-"u8),
        "font/woff2" => head.StartsWith("wOF2"u8),
        "text/vtt" => head.StartsWith("WEBVTT"u8) || head.StartsWith("\uFEFFWEBVTT"u8),
        _ => false,
    };

    /// <summary>Brand of an ISO media file, or empty.</summary>
    private static string Box(ReadOnlySpan<byte> head) =>
        head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && BinaryPrimitives.ReadUInt32BigEndian(head) >= 8 ? Encoding.ASCII.GetString(head[8..12]) : "";

    private static bool IsSvg(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<svg", StringComparison.Ordinal)
            || ((text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal)) && text.Contains("<svg", StringComparison.Ordinal));
    }
}
