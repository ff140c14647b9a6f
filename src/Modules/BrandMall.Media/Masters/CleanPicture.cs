using System.Buffers.Binary;

namespace BrandMall.Media.Masters;

/// <summary>Whether a picture's file holds its pixels and nothing else: no metadata, no comment, nothing before, between or after. Such a file needs no rewriting.</summary>
internal static class CleanPicture
{
    private static readonly HashSet<string> s_png = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "sBIT"];

    public static bool Is(string type, string file) => type switch
    {
        "image/webp" => IsWebp(File.ReadAllBytes(file)),
        "image/jpeg" => IsJpeg(File.ReadAllBytes(file)),
        "image/png" => IsPng(File.ReadAllBytes(file)),
        _ => false,
    };

    private static bool IsWebp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20 || !bytes.StartsWith("RIFF"u8) || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L != bytes.Length)
        {
            return false;
        }

        var at = 12;
        while (at + 8 <= bytes.Length)
        {
            var name = bytes.Slice(at, 4);
            if (!name.SequenceEqual("VP8 "u8) && !name.SequenceEqual("VP8L"u8) && !name.SequenceEqual("VP8X"u8) && !name.SequenceEqual("ALPH"u8))
            {
                return false;
            }

            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var next = at + 8L + length + (length & 1);
            if (next > bytes.Length)
            {
                return false;
            }

            at = (int)next;
        }

        return at == bytes.Length;
    }

    private static bool IsPng(ReadOnlySpan<byte> bytes)
    {
        var at = 8;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var name = System.Text.Encoding.ASCII.GetString(bytes.Slice(at + 4, 4));
            var next = at + 12L + length;
            if (next > bytes.Length || !s_png.Contains(name))
            {
                return false;
            }

            at = (int)next;
            if (name == "IEND")
            {
                return length == 0 && at == bytes.Length;
            }
        }

        return false;
    }

    private static bool IsJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);

            // Quantisation, frame, Huffman, restart, scan, and the JFIF header without a thumbnail. Anything else was put there by somebody.
            if (marker is not (0xDB or 0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDD or 0xDA or 0xE0) || (marker == 0xE0 && length != 16) || length < 2 || at + 2 + length > bytes.Length)
            {
                return false;
            }

            at += 2 + length;
            if (marker != 0xDA)
            {
                continue;
            }

            at = EndOfScan(bytes, at);
            if (at + 2 <= bytes.Length && bytes[at + 1] == 0xD9)
            {
                return at + 2 == bytes.Length;
            }
        }

        return false;
    }

    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length && !(bytes[at] == 0xFF && bytes[at + 1] is not (0 or (>= 0xD0 and <= 0xD7))))
        {
            at++;
        }

        return at;
    }
}
