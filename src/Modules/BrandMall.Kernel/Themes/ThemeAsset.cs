using System.Collections.Concurrent;
using BrandMall.Kernel.Caching;

namespace BrandMall.Kernel.Themes;

/// <param name="Name">Plain name below the theme's assets.</param>
/// <param name="FingerprintedName">The name with the hash of its content.</param>
public sealed record ThemeAsset(string Name, string FingerprintedName, ReadOnlyMemory<byte> Content)
{
    private readonly ConcurrentDictionary<Encodings, AnswerBody> _forms = new();

    /// <summary>The asset in the form a browser takes, made when it is first asked for.</summary>
    internal AnswerBody In(Encodings encoding) => _forms.GetOrAdd(encoding, form =>
        form == Encodings.Identity ? new AnswerBody(Content.ToArray(), null, FingerprintedName, "") : Compression.Compress(In(Encodings.Identity), form));
}
