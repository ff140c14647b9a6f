namespace BrandMall.Kernel.Primitives;

/// <summary>Orchard Core's 26-character identifiers: a new GUID, five bits a character, no i, l, o, u.</summary>
public static class OrchardId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes);
        var high = BitConverter.ToInt64(bytes);
        var low = BitConverter.ToInt64(bytes[8..]);

        return string.Create(26, (high, low), static (text, halves) =>
        {
            Write(text[..13], halves.high);
            Write(text[13..], halves.low);
        });
    }

    private static void Write(Span<char> text, long half)
    {
        for (int index = 0, shift = 60; index < 13; index++, shift -= 5)
        {
            text[index] = Alphabet[(int)((half >> shift) & 31)];
        }
    }
}
