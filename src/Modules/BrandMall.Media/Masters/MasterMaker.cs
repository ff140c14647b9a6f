using System.Security.Cryptography;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Storing;
using BrandMall.Media.Taking;

namespace BrandMall.Media.Masters;

/// <summary>Makes of what was handed in the clean file the library keeps. Pictures are decoded and drawings rewritten; films and documents are checked and kept.</summary>
internal sealed class MasterMaker(DataFolder data, MediaSettings settings, DecodeQueue queue)
{
    public async Task<Master> MakeAsync(IncomingFile incoming, DecodeProcess decoder, CancellationToken ct)
    {
        if (MediaTypes.IsPicture(incoming.Type))
        {
            return await PictureAsync(incoming, decoder, ct);
        }

        var (width, height) = (0, 0);
        if (incoming.Type == "image/svg+xml")
        {
            (width, height) = await RewriteAsync(incoming, ct);
        }
        else if (!VideoShape.Is(incoming.Type, incoming.File))
        {
            throw new RuleViolationException("media.content", $"'{incoming.Path}' is damaged, or something else is in it.", "path");
        }

        return new Master(incoming.File, incoming.Type, width, height, new FileInfo(incoming.File).Length, await HashAsync(incoming.File, ct));
    }

    private async Task<Master> PictureAsync(IncomingFile incoming, DecodeProcess decoder, CancellationToken ct)
    {
        var made = Path.Combine(data.Folder("unfinished"), Path.GetRandomFileName() + Path.GetExtension(incoming.Path).ToLowerInvariant());
        try
        {
            var job = new DecodeJob(incoming.File, made, incoming.Type, settings.MaxMegapixels * 1_000_000L, settings.MaxSide, settings.MaxFrames, settings.MasterSide);
            DecodeAnswer answer;
            using (await queue.EnterAsync(ct))
            {
                answer = await decoder.DecodeAsync(job, ct);
            }

            if (answer.Refusal is { } code)
            {
                throw new RuleViolationException(code, $"'{incoming.Path}': {answer.Message}", "path");
            }

            var master = new Master(made, incoming.Type, answer.Width, answer.Height, new FileInfo(made).Length, await HashAsync(made, ct), answer.Cuts, answer.Transparent, answer.Colour, answer.Blur);
            made = "";
            return master;
        }
        finally
        {
            if (made.Length > 0)
            {
                File.Delete(made);
            }
        }
    }

    private static async Task<(int Width, int Height)> RewriteAsync(IncomingFile incoming, CancellationToken ct)
    {
        (string Svg, int Width, int Height)? clean;
        await using (var content = File.OpenRead(incoming.File))
        {
            clean = DrawingCleaner.Clean(content);
        }

        if (clean is not { } drawing)
        {
            throw new RuleViolationException("media.content", $"'{incoming.Path}' is no drawing this library takes.", "path");
        }

        await File.WriteAllTextAsync(incoming.File, drawing.Svg, ct);
        return (drawing.Width, drawing.Height);
    }

    private static async Task<string> HashAsync(string file, CancellationToken ct)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
    }
}
