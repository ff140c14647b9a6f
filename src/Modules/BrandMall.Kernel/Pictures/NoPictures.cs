namespace BrandMall.Kernel.Pictures;

/// <summary>The answer of a mall without a media library.</summary>
internal sealed class NoPictures : IPictures
{
    public IReadOnlyList<string> Formats => [];

    public Task<IReadOnlyDictionary<string, Picture>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<string, Picture>>(new Dictionary<string, Picture>());

    public string Url(Picture picture, PictureCut cut) => throw new NotSupportedException("There is no media library to make copies.");
}
