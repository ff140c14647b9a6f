using System.Text.Json.Nodes;

namespace BrandMall.BrowserTests;

/// <summary>Films of tests worth looking at: <c>BRANDMALL_FILMS</c> names the folder they go to; unset, none are made. Playwright wants an ffmpeg of its own, and gets Debian's.</summary>
internal static class Films
{
    private const string Ffmpeg = "/usr/bin/ffmpeg";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("BRANDMALL_FILMS") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;

    /// <summary>Where Playwright looks for its programs, before it is started.</summary>
    /// <returns>A folder to be deleted afterwards; null when no films are made.</returns>
    public static string? Prepare()
    {
        if (Folder is null || !File.Exists(Ffmpeg))
        {
            return null;
        }

        var known = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, ".playwright", "package", "browsers.json")))!;
        var revision = (string)known["browsers"]!.AsArray().First(each => (string?)each!["name"] == "ffmpeg")!["revision"]!;
        var programs = Directory.CreateTempSubdirectory("films-").FullName;
        var own = Directory.CreateDirectory(Path.Combine(programs, $"ffmpeg-{revision}")).FullName;
        File.CreateSymbolicLink(Path.Combine(own, "ffmpeg-linux"), Ffmpeg);
        Environment.SetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH", programs);
        return programs;
    }
}
