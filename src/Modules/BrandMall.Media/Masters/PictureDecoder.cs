using NetVips;

namespace BrandMall.Media.Masters;

/// <summary>
/// Decodes a picture whole and writes its master: upright, in sRGB, without metadata, no larger than masters are. What is already all that, byte by byte, is kept as it is and loses nothing.
/// Runs in the decoding process only.
/// </summary>
internal static class PictureDecoder
{
    private const int BlurText = 140;

    public static DecodeAnswer Decode(DecodeJob job)
    {
        try
        {
            var pages = 1;
            using (var head = Head(job))
            {
                pages = head.Contains("n-pages") && head.Get("n-pages") is int counted ? counted : 1;
                if (head.Width > job.MaxSide || head.Height > job.MaxSide || (long)head.Width * head.Height > job.MaxPixels)
                {
                    return DecodeAnswer.Refuse("media.pixels", $"The picture has {head.Width} × {head.Height} pixels; at most {job.MaxPixels / 1_000_000} million and {job.MaxSide} a side are taken.");
                }

                if (pages > job.MaxFrames || (long)head.Width * head.Height * pages > job.MaxPixels * 2)
                {
                    return DecodeAnswer.Refuse("media.frames", $"The picture moves through {pages} frames, which is too much.");
                }
            }

            return pages > 1 && (job.Type is "image/gif" or "image/webp") ? Moving(job) : Still(job);
        }
        catch (VipsException)
        {
            return DecodeAnswer.Refuse("media.content", "The picture is damaged or is not what its name says.");
        }
    }

    private static Image Head(DecodeJob job) => job.Type switch
    {
        "image/jpeg" => Image.Jpegload(job.In, access: Enums.Access.Sequential),
        "image/png" => Image.Pngload(job.In, access: Enums.Access.Sequential),
        "image/gif" => Image.Gifload(job.In, access: Enums.Access.Sequential),
        "image/webp" => Image.Webpload(job.In, access: Enums.Access.Sequential),
        "image/avif" => Image.Heifload(job.In, access: Enums.Access.Sequential),
        _ => throw new VipsException($"No pictures are {job.Type}."),
    };

    private static DecodeAnswer Still(DecodeJob job)
    {
        var kept = false;
        using (var head = Head(job))
        {
            kept = head.Width <= job.MasterSide && head.Height <= job.MasterSide && head.Interpretation is Enums.Interpretation.Srgb or Enums.Interpretation.Bw
                && !head.Contains("icc-profile-data") && !(head.Contains("orientation") && head.Get("orientation") is int and > 1) && CleanPicture.Is(job.Type, job.In);
        }

        if (kept)
        {
            // Every pixel once: what is damaged further down must not pass because its header is in order.
            using var whole = Image.NewFromFile(job.In, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
            whole.Avg();
            File.Copy(job.In, job.Out, overwrite: true);
        }
        else
        {
            using var upright = Image.Thumbnail(job.In, job.MasterSide, job.MasterSide, Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
            using var shallow = upright.Format == Enums.BandFormat.Uchar ? upright.Copy() : upright.Colourspace(Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar);
            Save(shallow, job);
        }

        return Facts(job.Out, cuts: job.Type != "image/gif");
    }

    private static DecodeAnswer Moving(DecodeJob job)
    {
        using (var all = job.Type == "image/gif" ? Image.Gifload(job.In, n: -1, failOn: Enums.FailOn.Error) : Image.Webpload(job.In, n: -1, failOn: Enums.FailOn.Error))
        {
            if (job.Type == "image/gif")
            {
                all.Gifsave(job.Out, keep: Enums.ForeignKeep.None);
            }
            else
            {
                all.Webpsave(job.Out, q: 85, keep: Enums.ForeignKeep.None);
            }
        }

        return Facts(job.Out, cuts: false);
    }

    private static void Save(Image picture, DecodeJob job)
    {
        switch (job.Type)
        {
            case "image/jpeg":
                picture.Jpegsave(job.Out, q: 92, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                break;
            case "image/png":
                picture.Pngsave(job.Out, compression: 6, keep: Enums.ForeignKeep.None);
                break;
            case "image/gif":
                picture.Gifsave(job.Out, keep: Enums.ForeignKeep.None);
                break;
            case "image/webp":
                picture.Webpsave(job.Out, q: 92, keep: Enums.ForeignKeep.None);
                break;
            default:
                picture.Heifsave(job.Out, q: 80, compression: Enums.ForeignHeifCompression.Av1, effort: 1, keep: Enums.ForeignKeep.None);
                break;
        }
    }

    /// <summary>Measured on the master itself: whoever shows it sees these numbers.</summary>
    private static DecodeAnswer Facts(string master, bool cuts)
    {
        using var head = Image.NewFromFile(master, access: Enums.Access.Sequential);
        var height = head.Contains("page-height") && head.Get("page-height") is int page ? page : head.Height;
        using var read = Image.Thumbnail(master, 32, 32, Enums.Size.Down);
        using var small = read.CopyMemory();        // a file is read once, these pixels several times
        var transparent = small.HasAlpha() && small[small.Bands - 1].Min() < 255;
        using var opaque = small.HasAlpha() ? small.Flatten() : small.Copy();
        using var colour = opaque.Bands < 3 ? opaque.Colourspace(Enums.Interpretation.Srgb) : opaque.Copy();
        var mean = Enumerable.Range(0, 3).Select(band => (int)Math.Round(colour[band].Avg())).ToArray();
        return new DecodeAnswer
        {
            Width = head.Width,
            Height = height,
            Cuts = cuts,
            Transparent = transparent,
            Colour = $"#{mean[0]:x2}{mean[1]:x2}{mean[2]:x2}",
            Blur = transparent || !cuts ? "" : Blur(colour),
        };
    }

    private static string Blur(Image small)
    {
        foreach (var side in (int[])[16, 12, 8])
        {
            using var tiny = small.ThumbnailImage(side, side, Enums.Size.Down);
            if (Convert.ToBase64String(tiny.WebpsaveBuffer(q: 15, effort: 6, keep: Enums.ForeignKeep.None)) is { Length: <= BlurText } text)
            {
                return "data:image/webp;base64," + text;
            }
        }

        return "";
    }
}
