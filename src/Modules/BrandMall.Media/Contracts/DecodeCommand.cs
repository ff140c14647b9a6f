using System.Text.Json;
using BrandMall.Media.Masters;

namespace BrandMall.Media.Contracts;

/// <summary>
/// What the host runs as a process of its own: <c>media decode</c> takes jobs line by line from standard input and answers each with a line; <c>media decode IN OUT TYPE</c> does one by hand.
/// The process limits its own memory, time and output before it looks at the first file.
/// </summary>
public static class DecodeCommand
{
    private const int MaxOutputMegabytes = 256;

    /// <summary>Whether these are its words.</summary>
    public static bool IsCall(IReadOnlyList<string> arguments) => arguments is ["media", "decode", ..];

    public static int Run(IReadOnlyList<string> arguments, TextReader input, TextWriter output)
    {
        var settings = new MediaSettings();
        var megabytes = Number("BRANDMALL_DECODE_MEGABYTES") ?? settings.DecodeMegabytes;
        var seconds = Number("BRANDMALL_DECODE_SECONDS") ?? settings.DecodeSeconds;
        _ = ProcessLimits.Set(megabytes, seconds, MaxOutputMegabytes);
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        NetVips.Cache.Max = 0;

        if (arguments is [_, _, var source, var target, var type])
        {
            var answer = PictureDecoder.Decode(new DecodeJob(source, target, type, settings.MaxMegapixels * 1_000_000L, settings.MaxSide, settings.MaxFrames, settings.MasterSide));
            output.WriteLine(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
            return answer.Refusal is null ? 0 : 1;
        }

        while (input.ReadLine() is { Length: > 0 } line)
        {
            output.WriteLine(JsonSerializer.Serialize(PictureDecoder.Decode(JsonSerializer.Deserialize<DecodeJob>(line, JsonSerializerOptions.Web)!), JsonSerializerOptions.Web));
            output.Flush();
        }

        return 0;
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
