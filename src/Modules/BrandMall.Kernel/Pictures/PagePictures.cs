namespace BrandMall.Kernel.Pictures;

/// <summary>The pictures of one page while it is rendered: all of them looked up before, and the styles their stand-ins need collected on the way.</summary>
public sealed class PagePictures(IPictures library, IReadOnlyDictionary<string, Picture> known)
{
    private readonly List<string> _rules = [];
    private readonly HashSet<string> _styled = [];

    public static PagePictures None => new(new NoPictures(), new Dictionary<string, Picture>());

    public IReadOnlyList<string> Formats => library.Formats;

    /// <summary>Rules for the page's one style element.</summary>
    public string Style => string.Concat(_rules);

    public IReadOnlyList<string> Rules => _rules;

    public Picture? Find(string path) => known.GetValueOrDefault(path.TrimStart('/'));

    public string Url(Picture picture, PictureCut cut) => library.Url(picture, cut);

    /// <summary>The whole picture, under an address that may be kept for ever.</summary>
    public static string Url(Picture picture) => $"{MediaAddress.Of(picture.Path)}?v={picture.Version}";

    /// <summary>Looks up the pictures a page shows.</summary>
    public static async Task<PagePictures> LoadAsync(IPictures library, IReadOnlyCollection<string> paths, CancellationToken ct) =>
        new(library, paths.Count == 0 ? new Dictionary<string, Picture>() : await library.FindAsync(paths, ct));

    /// <summary>A copy for social cards and search engines, or the picture itself.</summary>
    public string Share(string path) =>
        Find(path) is not { } picture ? MediaAddress.Of(path)
        : picture.Cuts && PictureWidths.For(picture.Width, 1280) is [.., var width] ? Url(picture, new PictureCut(width, null, FocalPoint.Centre, "jpg"))
        : Url(picture);

    /// <summary>The class that shows what stands in until the picture has arrived; null when it has no stand-in.</summary>
    /// <param name="blurred">A blur of the picture, not only its colour.</param>
    public string? StandIn(Picture picture, bool blurred)
    {
        if (picture.Transparent || picture.Colour.Length == 0)
        {
            return null;
        }

        blurred &= picture.Blur.Length > 0;
        var name = $"{(blurred ? 'b' : 'c')}{picture.Version[..Math.Min(6, picture.Version.Length)]}";
        if (_styled.Add(name))
        {
            _rules.Add($".{name}{{background:{picture.Colour}{(blurred ? $" url({picture.Blur}) center/cover" : "")}}}");
        }

        return name;
    }
}
