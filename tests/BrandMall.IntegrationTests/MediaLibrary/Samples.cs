using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;

namespace BrandMall.IntegrationTests.MediaLibrary;

/// <summary>Files made for a test: good ones, bad ones, and ones that pretend.</summary>
internal static class Samples
{
    private static readonly uint[] s_crc = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++)
        {
            c = (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        }

        return c;
    })];

    /// <summary>Left red, right blue.</summary>
    public static Image Halves(int width, int height)
    {
        using var red = (Image.Black(width / 2, height, bands: 3) + new double[] { 200, 30, 30 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var blue = (Image.Black(width - (width / 2), height, bands: 3) + new double[] { 30, 30, 200 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return red.Join(blue, Enums.Direction.Horizontal);
    }

    public static byte[] Webp(int width = 1200, int height = 800)
    {
        using var picture = Halves(width, height);
        return picture.WebpsaveBuffer(q: 90, keep: Enums.ForeignKeep.None);
    }

    public static byte[] Png(int width, int height)
    {
        using var picture = Halves(width, height);
        return picture.PngsaveBuffer();
    }

    /// <summary>Lies on its side and says so in its metadata, which also says where it was taken.</summary>
    public static byte[] JpegFromACamera(int width, int height)
    {
        using var picture = Halves(width, height).Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "Somebody");
            image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "SECRET-PLACE");
        });
        return picture.JpegsaveBuffer();
    }

    /// <summary>A header that promises more pixels than anyone has memory for, and a few bytes behind it.</summary>
    public static byte[] PngBomb(int side)
    {
        using MemoryStream png = new();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, side);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), side);
        head[8] = 8;
        head[9] = 2;
        Chunk(png, "IHDR", head);
        using MemoryStream zeros = new();
        using (var packed = new ZLibStream(zeros, CompressionLevel.Optimal, leaveOpen: true))
        {
            packed.Write(new byte[1 << 20]);
        }

        Chunk(png, "IDAT", zeros.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    public static byte[] GifWithFrames(int frames)
    {
        using MemoryStream gif = new();
        gif.Write("GIF89a"u8);
        gif.Write([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
        for (var frame = 0; frame < frames; frame++)
        {
            gif.Write([0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
        }

        gif.WriteByte(0x3B);
        return gif.ToArray();
    }

    /// <summary>A picture to one program, an archive to another.</summary>
    public static byte[] WithAnArchiveBehind(byte[] picture)
    {
        using MemoryStream both = new();
        both.Write(picture);
        using (var zip = new ZipArchive(both, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(zip.CreateEntry("Evil.class").Open());
            entry.Write("PAYLOAD-OF-THE-ARCHIVE");
        }

        return both.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A film of two boxes, too short to be watched and long enough to be stored.</summary>
    public static byte[] Mp4(int frames = 2000)
    {
        using MemoryStream film = new();
        Box(film, "ftyp", [.. "isom"u8, 0, 0, 0, 0, .. "isommp42"u8]);
        Box(film, "moov", new byte[100]);
        Box(film, "mdat", [.. Enumerable.Range(0, frames).Select(n => (byte)n)]);
        return film.ToArray();
    }

    private static void Box(MemoryStream film, string name, byte[] content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        film.Write(length);
        film.Write(Encoding.ASCII.GetBytes(name));
        film.Write(content);
    }

    private static void Chunk(MemoryStream png, string name, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, body.Aggregate(0xFFFFFFFF, (crc, value) => s_crc[(crc ^ value) & 0xFF] ^ (crc >> 8)) ^ 0xFFFFFFFF);
        png.Write(number);
    }
}
