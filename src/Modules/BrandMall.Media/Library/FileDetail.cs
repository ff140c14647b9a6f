using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Library;

/// <summary>Everything the administration says of one file.</summary>
/// <param name="Large">Address of a copy to look at and to set the focal point on.</param>
/// <param name="Former">Paths it had before, which still lead to it.</param>
internal sealed record FileDetail(FileRow File, string Large, bool Cuts, IReadOnlyDictionary<string, string> Alts, IReadOnlyList<string> Tags, FocalPoint Focal, IReadOnlyList<string> Former, IReadOnlyList<MediaUse> Uses)
{
    private const int LargeWidth = 960;

    public static FileDetail Of(MediaFile file, IReadOnlyList<string> former, IReadOnlyList<MediaUse> uses, IPictures pictures)
    {
        var picture = Serving.MediaShelf.Of(file);
        var large = file.Cuts && PictureWidths.All.LastOrDefault(width => width <= Math.Min(file.Width, LargeWidth)) is > 0 and var width
            ? pictures.Url(picture, new PictureCut(width, null, FocalPoint.Centre, "webp"))
            : PagePictures.Url(picture);
        return new FileDetail(FileRow.Of(file, pictures), large, file.Cuts, file.Alts, [.. file.Tags.Select(tag => tag.Name).Order(StringComparer.Ordinal)], new FocalPoint(file.FocalX, file.FocalY), former, uses);
    }
}
