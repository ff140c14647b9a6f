using System.Buffers.Binary;
using System.Text;

namespace BrandMall.Media.Masters;

/// <summary>Whether a film is built like one from its first byte to its last. It is not decoded here; browsers do that.</summary>
internal static class VideoShape
{
    private static readonly HashSet<string> s_boxes = ["ftyp", "moov", "mdat", "free", "skip", "wide", "moof", "mfra", "sidx", "styp", "meta", "pdin", "uuid", "udta", "emsg", "prft"];

    public static bool Is(string type, string file)
    {
        using var content = File.OpenRead(file);
        return type == "video/mp4" ? IsMp4(content) : type != "video/webm" || IsWebm(content);
    }

    private static bool IsMp4(FileStream content)
    {
        Span<byte> head = stackalloc byte[16];
        var (films, frames, at) = (0, 0, 0L);
        while (at < content.Length)
        {
            content.Position = at;
            if (content.ReadAtLeast(head, 8, throwOnEndOfStream: false) < 8)
            {
                return false;
            }

            var name = Encoding.ASCII.GetString(head[4..8]);
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            length = length switch { 0 => content.Length - at, 1 => BinaryPrimitives.ReadInt64BigEndian(head[8..]), _ => length };
            if (!s_boxes.Contains(name) || length < 8 || at + length > content.Length)
            {
                return false;
            }

            films += name == "moov" ? 1 : 0;
            frames += name is "mdat" or "moof" ? 1 : 0;
            at += length;
        }

        return films == 1 && frames > 0;
    }

    /// <summary>An EBML header whose document type is webm.</summary>
    private static bool IsWebm(FileStream content)
    {
        Span<byte> head = stackalloc byte[64];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read].IndexOf("webm"u8) is > 4 and < 60;
    }
}
