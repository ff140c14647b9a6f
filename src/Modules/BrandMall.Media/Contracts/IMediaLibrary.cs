namespace BrandMall.Media.Contracts;

/// <summary>What the media library knows of its files, for whoever draws or stores them.</summary>
public interface IMediaLibrary
{
    /// <summary>Facts of the files at those paths, in one query. A path nobody stored is absent from the answer.</summary>
    /// <param name="paths">Within the library, such as <c>home/spring.jpg</c>, without a leading slash.</param>
    Task<IReadOnlyDictionary<string, MediaSize>> SizesAsync(IReadOnlyCollection<string> paths, CancellationToken ct);

    /// <summary>Stores a file, replacing one at the same path.</summary>
    /// <exception cref="Kernel.Primitives.RuleViolationException"><c>media.path</c>, <c>media.type</c>, <c>media.content</c> or <c>media.size</c>: the file may not be stored.</exception>
    Task<MediaSize> StoreAsync(string path, Stream content, string? alt, CancellationToken ct);
}
