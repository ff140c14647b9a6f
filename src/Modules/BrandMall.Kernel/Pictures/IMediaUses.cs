namespace BrandMall.Kernel.Pictures;

/// <summary>Says where files of the media library are used. Every module that refers to files answers; the library asks them all.</summary>
public interface IMediaUses
{
    /// <summary>Every use of a file, newest or nearest first; no more than <paramref name="limit"/>.</summary>
    /// <param name="paths">All the paths the file is known by: the present one and those it had.</param>
    Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, int limit, CancellationToken ct);
}
