using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Masters;

namespace BrandMall.Media.Storing;

/// <summary>A file of the library. Its content is kept under what it is (a hash); its path is what people and pages call it.</summary>
internal sealed class MediaFile
{
    public const int MaxAlt = 400;
    public const int MaxTags = 20;
    public const int MaxTag = 40;

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private MediaFile()
    {
    }

    public MediaFile(string path) => Path = path;

    public long Id { get; private set; }

    public string Path { get; private set; } = "";

    /// <summary>The path without the name; empty at the top.</summary>
    public string Folder { get; private set; } = "";

    public string Type { get; private set; } = "";

    public int Width { get; private set; }

    public int Height { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>SHA-256 of the stored content, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>SHA-256 of what was handed in; the same again needs no work.</summary>
    public string SourceSha256 { get; private set; } = "";

    public bool Cuts { get; private set; }

    public bool Transparent { get; private set; }

    public string Colour { get; private set; } = "";

    public string Blur { get; private set; } = "";

    public int FocalX { get; private set; } = FocalPoint.Centre.X;

    public int FocalY { get; private set; } = FocalPoint.Centre.Y;

    public string AltsJson { get; private set; } = "{}";

    /// <summary>Everything it can be found by, in lower case.</summary>
    public string Words { get; private set; } = "";

    public DateTimeOffset StoredAt { get; private set; }

    public List<MediaTag> Tags { get; } = [];

    public IReadOnlyDictionary<string, string> Alts => JsonSerializer.Deserialize<Dictionary<string, string>>(AltsJson)!;

    public string Version => Sha256[..16];

    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>Where its content is kept: renaming moves nothing, and equal files are kept once.</summary>
    public string Key => KeyOf(Sha256, Extension);

    public static string KeyOf(string sha256, string extension) => $"masters/{sha256[..2]}/{sha256}{extension}";

    /// <summary>An address says what kind of file it leads to, and keeps its word.</summary>
    public bool IsOfKind(string path) => System.IO.Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase);

    public void Hold(Master master, string sourceSha256, DateTimeOffset now)
    {
        (Type, Width, Height, Bytes, Sha256) = (master.Type, master.Width, master.Height, master.Bytes, master.Sha256);
        (Cuts, Transparent, Colour, Blur) = (master.Cuts, master.Transparent, master.Colour, master.Blur);
        (SourceSha256, StoredAt) = (sourceSha256, now);
        Find();
    }

    public void Move(string path)
    {
        Path = path;
        Find();
    }

    public void Say(IReadOnlyDictionary<string, string> alts)
    {
        AltsJson = JsonSerializer.Serialize(
            new SortedDictionary<string, string>(alts.Where(alt => alt.Value.Trim().Length > 0).ToDictionary(alt => alt.Key, alt => alt.Value.Trim() is { Length: > MaxAlt } text ? text[..MaxAlt] : alt.Value.Trim()), StringComparer.Ordinal), s_json);
        Find();
    }

    public void Tag(IEnumerable<string> tags)
    {
        var wanted = tags.Select(tag => tag.Trim()).Where(tag => tag.Length is > 0 and <= MaxTag).Distinct(StringComparer.Ordinal).Take(MaxTags).ToList();
        Tags.RemoveAll(tag => !wanted.Contains(tag.Name));
        Tags.AddRange(wanted.Except(Tags.Select(tag => tag.Name)).Select(name => new MediaTag { Name = name }));
        Find();
    }

    public void Focus(FocalPoint focal) => (FocalX, FocalY) = (focal.X, focal.Y);

    private void Find()
    {
        Folder = Path.LastIndexOf('/') is var slash and > 0 ? Path[..slash] : "";
        Words = string.Join('\n', Alts.Values.Concat(Tags.Select(tag => tag.Name)).Prepend(Path)).ToLowerInvariant();
    }
}
