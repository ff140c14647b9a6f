using System.IO.Compression;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Recipes.Export;

/// <summary>An export being written: files go into the zip at once, steps are collected for its recipe.</summary>
public sealed class ExportPackage(ZipArchive zip)
{
    // The day zip counts from: the same content gives the same bytes.
    private static readonly DateTimeOffset s_timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<JsonObject> _steps = [];

    internal IReadOnlyList<JsonObject> Steps => _steps;

    public void AddStep(string name, JsonObject body)
    {
        var step = new JsonObject { ["name"] = name };
        foreach (var (member, value) in body)
        {
            step[member] = value?.DeepClone();
        }

        _steps.Add(step);
    }

    /// <param name="path">Within the zip, with forward slashes.</param>
    public async Task AddFileAsync(string path, Stream content, CancellationToken ct)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = s_timeless;
        await using var written = await entry.OpenAsync(ct);
        await content.CopyToAsync(written, ct);
    }
}
