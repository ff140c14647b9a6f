using System.Buffers.Binary;
using System.Text;
using Lucene.Net.Util;

namespace BrandMall.Search.Indexing;

/// <summary>Places in lists, packed: eight bytes a list however many lists there are, where a column each would cost every document.</summary>
internal static class Places
{
    private const int Entry = 8;

    public static byte[] Write(IReadOnlyDictionary<string, int> places)
    {
        var packed = new byte[places.Count * Entry];
        var at = packed.AsSpan();
        foreach (var (list, place) in places)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, Hash(list));
            BinaryPrimitives.WriteInt32LittleEndian(at[4..], place);
            at = at[Entry..];
        }

        return packed;
    }

    /// <summary>FNV-1a: the same in every process.</summary>
    public static uint Hash(string list) => Encoding.UTF8.GetBytes(list).Aggregate(2166136261u, (hash, next) => unchecked((hash ^ next) * 16777619u));

    public static int? Find(BytesRef packed, uint list)
    {
        var at = packed.Bytes.AsSpan(packed.Offset, packed.Length);
        for (; at.Length >= Entry; at = at[Entry..])
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(at) == list)
            {
                return BinaryPrimitives.ReadInt32LittleEndian(at[4..]);
            }
        }

        return null;
    }
}
