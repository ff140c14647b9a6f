using Microsoft.Extensions.Primitives;

namespace BrandMall.Kernel.Caching;

/// <summary>The bytes of an answer in one form, with the headers that belong to that form ready to be sent.</summary>
public sealed class AnswerBody
{
    internal AnswerBody(byte[] bytes, string? encoding, string digest, string suffix, bool shared = false)
    {
        Bytes = bytes;
        Digest = digest;
        Encoding = encoding is null ? StringValues.Empty : encoding;
        ETag = $"\"{digest}{suffix}\"";
        Length = bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Own = shared ? 0 : bytes.Length;
    }

    public byte[] Bytes { get; }

    public StringValues Encoding { get; }

    /// <summary>A tag of its own for each form: they are different bytes.</summary>
    public StringValues ETag { get; }

    public StringValues Length { get; }

    internal string Digest { get; }

    /// <summary>Bytes it does not share with another form.</summary>
    internal int Own { get; }
}
