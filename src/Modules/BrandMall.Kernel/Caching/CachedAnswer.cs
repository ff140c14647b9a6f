using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Caching;

/// <summary>A finished answer: status, headers and bytes, with what it depends on. Immutable but for the compressed forms, each made once, when first asked for.</summary>
public sealed class CachedAnswer
{
    private AnswerBody? _gzip;
    private AnswerBody? _brotli;

    public CachedAnswer(int status, IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] body)
    {
        Status = status;
        Headers = [.. headers];
        VariesByDevice = Headers.Any(header => header.Key == HeaderNames.Vary);
        Identity = new AnswerBody(body, null, Digest(headers, body), "");
    }

    public int Status { get; }

    /// <summary>All headers but those that belong to one form of the body (length, encoding, tag).</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    public AnswerBody Identity { get; }

    /// <summary>Kind and key of the change table: whatever evicts it.</summary>
    public IReadOnlyCollection<(string Kind, string Key)> Tags { get; init; } = [];

    /// <summary>The instant from which it is wrong; null when nothing is scheduled.</summary>
    public DateTimeOffset? DiesAt { get; init; }

    /// <summary>Bytes it holds: its body in every form made so far.</summary>
    internal int Size => Identity.Bytes.Length + (_gzip?.Own ?? 0) + (_brotli?.Own ?? 0);

    /// <summary>Called once per form made, with the bytes it takes.</summary>
    internal Action<int>? Grew { get; set; }

    /// <summary>Every class of devices has an answer of its own: this one tells only that.</summary>
    public bool VariesByDevice { get; }

    internal AnswerBody Form(Encodings encoding) => encoding switch
    {
        Encodings.Brotli => _brotli ?? Make(ref _brotli, Encodings.Brotli),
        Encodings.Gzip => _gzip ?? Make(ref _gzip, Encodings.Gzip),
        _ => Identity,
    };

    /// <summary>Whether a client that names these tags has this answer already, in whichever form.</summary>
    internal bool IsKnownAs(StringValues tags)
    {
        var digest = Identity.Digest;
        foreach (var tag in tags)
        {
            // The tags of all forms begin with the digest, which is as good as unique: no list needs to be parsed.
            if (tag is not null && (tag.Contains(digest, StringComparison.Ordinal) || tag.AsSpan().Trim() is "*"))
            {
                return true;
            }
        }

        return false;
    }

    private AnswerBody Make(ref AnswerBody? place, Encodings encoding)
    {
        var made = Compression.Compress(Identity, encoding);
        if (Interlocked.CompareExchange(ref place, made, null) is { } first)
        {
            return first;       // two asked at once
        }

        Grew?.Invoke(made.Own);
        return made;
    }

    private static string Digest(IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, value) in headers)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}:{value}\n"));
        }

        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }
}
