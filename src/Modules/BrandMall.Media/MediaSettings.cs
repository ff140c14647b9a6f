using Microsoft.Extensions.Configuration;

namespace BrandMall.Media;

/// <summary>What an operator may set, below <c>Media</c>: limits of what is taken in, formats of copies, and where files are kept.</summary>
internal sealed record MediaSettings
{
    public int MaxPictureMegabytes { get; init; } = 20;

    public int MaxVideoMegabytes { get; init; } = 200;

    /// <summary>Drawings are text that must be read whole.</summary>
    public int MaxDrawingKilobytes { get; init; } = 1024;

    public int MaxMegapixels { get; init; } = 40;

    public int MaxSide { get; init; } = 8192;

    /// <summary>Frames of a moving picture.</summary>
    public int MaxFrames { get; init; } = 300;

    /// <summary>Files in the library.</summary>
    public int MaxFiles { get; init; } = 500_000;

    /// <summary>A master's longer side; what is larger is scaled down once.</summary>
    public int MasterSide { get; init; } = 4096;

    /// <summary>Memory one decoding process may have.</summary>
    public int DecodeMegabytes { get; init; } = 768;

    /// <summary>Processor time one decoding process may have for a file.</summary>
    public int DecodeSeconds { get; init; } = 20;

    /// <summary>Also offer AVIF: smaller, and several times the processor time to make.</summary>
    public bool Avif { get; init; }

    /// <summary>Base64 of the key that signs addresses of copies; empty: kept in the data folder. Processes with data folders of their own need the same one.</summary>
    public string SigningKey { get; init; } = "";

    /// <summary><c>disk</c> or <c>s3</c>.</summary>
    public string Store { get; init; } = "disk";

    public S3Settings S3 { get; init; } = new();

    public static MediaSettings Of(IConfiguration configuration) => configuration.GetSection("Media").Get<MediaSettings>() ?? new MediaSettings();

    /// <param name="PathStyle">The bucket stands in the path, not in the host name.</param>
    internal sealed record S3Settings
    {
        public string Endpoint { get; init; } = "";

        public string Bucket { get; init; } = "";

        public string Key { get; init; } = "";

        public string Secret { get; init; } = "";

        public string Region { get; init; } = "us-east-1";

        public bool PathStyle { get; init; } = true;
    }
}
