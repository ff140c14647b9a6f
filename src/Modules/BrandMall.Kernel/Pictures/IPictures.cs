namespace BrandMall.Kernel.Pictures;

/// <summary>Answers what pages ask of the media library.</summary>
public interface IPictures
{
    /// <summary>Formats copies are offered in, the best first; older browsers get JPEG or PNG besides.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>The pictures at those paths, by the path asked for, in at most one query. What nobody stored is absent from the answer.</summary>
    Task<IReadOnlyDictionary<string, Picture>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken ct);

    /// <summary>The signed address of a copy. Only addresses given here are answered.</summary>
    string Url(Picture picture, PictureCut cut);
}
