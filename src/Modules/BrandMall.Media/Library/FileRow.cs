using BrandMall.Kernel.Pictures;
using BrandMall.Media.Serving;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Library;

/// <summary>A file as the administration's lists show it.</summary>
/// <param name="Thumb">Address of a small copy, or of the file itself; null for what cannot be shown.</param>
internal sealed record FileRow(long Id, string Path, string Folder, string Name, string Type, int Width, int Height, long Bytes, string Version, string Url, string? Thumb, string Colour, bool HasAlt, DateTimeOffset StoredAt)
{
    private const int ThumbWidth = 320;

    public static FileRow Of(MediaFile file, IPictures pictures)
    {
        var picture = MediaShelf.Of(file);
        var url = PagePictures.Url(picture);
        var thumb = file.Cuts && PictureWidths.All.LastOrDefault(width => width <= Math.Min(file.Width, ThumbWidth)) is > 0 and var width
            ? pictures.Url(picture, new PictureCut(width, null, FocalPoint.Centre, "webp"))
            : file.Type.StartsWith("image/", StringComparison.Ordinal) ? url : null;
        return new FileRow(file.Id, file.Path, file.Folder, System.IO.Path.GetFileName(file.Path), file.Type, file.Width, file.Height, file.Bytes, file.Version, url, thumb, file.Colour, file.Alts.Count > 0, file.StoredAt);
    }
}
