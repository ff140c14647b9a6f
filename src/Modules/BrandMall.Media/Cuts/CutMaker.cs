using BrandMall.Kernel.Pictures;
using NetVips;

namespace BrandMall.Media.Cuts;

/// <summary>Makes one copy of a master: shrunk while it is read, cropped around the focal point, never enlarged.</summary>
internal static class CutMaker
{
    static CutMaker()
    {
        // One thread a picture: the queue decides how many pictures there are at a time. Nothing is kept; the copies themselves are the cache.
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
    }

    /// <returns>False when the cut is larger than the picture, or the picture cannot be read.</returns>
    public static bool Make(string master, int width, int height, PictureCut cut, string target)
    {
        var (left, top, w, h) = Frame(width, height, cut);
        if (cut.Width > w)
        {
            return false;
        }

        try
        {
            var scale = (double)cut.Width / w;
            var asked = cut.Height ?? Math.Max(1, (int)Math.Round(height * scale));
            var (wide, high) = (Math.Max(cut.Width, (int)Math.Round(width * scale)), Math.Max(asked, (int)Math.Round(height * scale)));
            using var whole = Image.Thumbnail(master, wide, high, Enums.Size.Force);
            if (cut.Height is null)
            {
                Save(whole, cut.Format, target);
                return true;
            }

            using var part = whole.ExtractArea(Math.Clamp((int)Math.Round(left * scale), 0, wide - cut.Width), Math.Clamp((int)Math.Round(top * scale), 0, high - asked), cut.Width, asked);
            Save(part, cut.Format, target);
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    /// <summary>The part of the picture that stays, as large as the ratio allows, with the focal point as near its middle as the edges allow.</summary>
    public static (double Left, double Top, double Width, double Height) Frame(int width, int height, PictureCut cut)
    {
        if (cut.Height is not { } tall)
        {
            return (0, 0, width, height);
        }

        var ratio = (double)cut.Width / tall;
        var (w, h) = width > height * ratio ? (Math.Floor(height * ratio), (double)height) : (width, Math.Floor(width / ratio));
        return (Math.Clamp((width * cut.Focal.X / 100.0) - (w / 2), 0, width - w), Math.Clamp((height * cut.Focal.Y / 100.0) - (h / 2), 0, height - h), w, h);
    }

    private static void Save(Image picture, string format, string target)
    {
        switch (format)
        {
            case "webp":
                picture.Webpsave(target, q: 80, keep: Enums.ForeignKeep.None);
                break;
            case "avif":
                picture.Heifsave(target, q: 58, compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None);
                break;
            case "png":
                picture.Pngsave(target, keep: Enums.ForeignKeep.None);
                break;
            default:
                picture.Jpegsave(target, q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None, background: [255, 255, 255]);
                break;
        }
    }
}
