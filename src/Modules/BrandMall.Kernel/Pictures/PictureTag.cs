using System.Globalization;
using System.Text;
using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Pictures;

/// <summary>How a page wants one picture drawn.</summary>
internal sealed record PictureTag
{
    public required string Path { get; init; }

    /// <summary>For screens narrower than the theme's phone breakpoint; null: the same.</summary>
    public string? MobilePath { get; init; }

    public string? Alt { get; init; }

    public (int Width, int Height)? Ratio { get; init; }

    public (int Width, int Height)? MobileRatio { get; init; }

    public string Sizes { get; init; } = "100vw";

    /// <summary>The widest it is ever drawn, in pixels of a dense screen.</summary>
    public int Max { get; init; } = 1920;

    public FocalPoint? Focal { get; init; }

    public FocalPoint? MobileFocal { get; init; }

    /// <summary>It is the first thing a visitor sees.</summary>
    public bool Eager { get; init; }

    public bool Urgent { get; init; }

    /// <summary>Class of the outer element.</summary>
    public string? Class { get; init; }

    public string Write(PagePictures pictures)
    {
        var picture = pictures.Find(Path);
        var mobile = MobilePath is { Length: > 0 } ? pictures.Find(MobilePath) : null;
        StringBuilder html = new();
        html.Append("<picture class=\"").Append(HtmlText.Encode(Class ?? "pic")).Append("\">");
        if (MobilePath is { Length: > 0 })
        {
            const string phone = " media=\"(max-width:719px)\"";
            WriteSources(html, pictures, mobile, MobileRatio ?? Ratio, phone, MobileFocal ?? mobile?.Focal ?? FocalPoint.Centre);
            if (mobile is null || !mobile.Cuts || PictureWidths.For(Own(mobile, MobileRatio ?? Ratio), Max) is [])
            {
                html.Append("<source").Append(phone).Append(" srcset=\"").Append(HtmlText.Encode(mobile is null ? MediaAddress.Of(MobilePath) : PagePictures.Url(mobile))).Append('"');
                WriteSize(html, mobile is null ? null : (mobile.Width, mobile.Height));
                html.Append('>');
            }
        }

        WriteSources(html, pictures, picture, Ratio, "", Focal ?? picture?.Focal ?? FocalPoint.Centre);
        WriteImage(html, pictures, picture);
        return html.Append("</picture>").ToString();
    }

    /// <summary>How wide the picture still is once it is cropped to the ratio.</summary>
    private static int Own(Picture picture, (int Width, int Height)? ratio) =>
        ratio is { } r ? (int)Math.Min(picture.Width, (long)picture.Height * r.Width / r.Height) : picture.Width;

    private static int? Height(int width, (int Width, int Height)? ratio) => ratio is { } r ? (int)Math.Round((double)width * r.Height / r.Width) : null;

    private static void WriteSize(StringBuilder html, (int Width, int Height)? size)
    {
        if (size is { Width: > 0, Height: > 0 } known)
        {
            html.Append(CultureInfo.InvariantCulture, $" width=\"{known.Width}\" height=\"{known.Height}\"");
        }
    }

    private void WriteSources(StringBuilder html, PagePictures pictures, Picture? picture, (int Width, int Height)? ratio, string media, FocalPoint focal)
    {
        if (picture is not { Cuts: true } || PictureWidths.For(Own(picture, ratio), Max) is not { Count: > 0 } widths)
        {
            return;
        }

        foreach (var format in pictures.Formats)
        {
            html.Append("<source").Append(media).Append(" type=\"image/").Append(format).Append("\" srcset=\"");
            html.AppendJoin(", ", widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{pictures.Url(picture, new PictureCut(width, Height(width, ratio), focal, format))} {width}w")));
            html.Append("\" sizes=\"").Append(HtmlText.Encode(Sizes)).Append('"');
            if (media.Length > 0)
            {
                WriteSize(html, (widths[^1], Height(widths[^1], ratio) ?? (int)Math.Round((double)widths[^1] * picture.Height / picture.Width)));
            }

            html.Append('>');
        }
    }

    private void WriteImage(StringBuilder html, PagePictures pictures, Picture? picture)
    {
        var focal = Focal ?? picture?.Focal ?? FocalPoint.Centre;
        var cut = picture is { Cuts: true } ? PictureWidths.For(Own(picture, Ratio), Math.Min(Max, PictureWidths.Large)) : [];
        var url = picture is null ? MediaAddress.Of(Path)
            : cut is [.., var width] ? pictures.Url(picture, new PictureCut(width, Height(width, Ratio), focal, picture.Transparent ? "png" : "jpg"))
            : PagePictures.Url(picture);
        html.Append("<img src=\"").Append(HtmlText.Encode(url)).Append("\" alt=\"").Append(HtmlText.Encode(Alt ?? "")).Append('"');
        if (picture is { Width: > 0, Height: > 0 })
        {
            WriteSize(html, cut is [.., var drawn] && Ratio is not null ? (drawn, Height(drawn, Ratio)!.Value) : (picture.Width, picture.Height));
            string?[] classes =
            [
                pictures.StandIn(picture, blurred: Max >= PictureWidths.Large),
                focal.X is >= 45 and <= 55 ? null : string.Create(CultureInfo.InvariantCulture, $"fx{(focal.X + 5) / 10}"),
                focal.Y is >= 45 and <= 55 ? null : string.Create(CultureInfo.InvariantCulture, $"fy{(focal.Y + 5) / 10}"),
            ];
            if (string.Join(' ', classes.OfType<string>()) is { Length: > 0 } named)
            {
                html.Append(" class=\"").Append(named).Append('"');
            }
        }

        html.Append(Urgent ? " fetchpriority=\"high\"" : Eager ? "" : " loading=\"lazy\"").Append(" decoding=\"async\">");
    }
}
