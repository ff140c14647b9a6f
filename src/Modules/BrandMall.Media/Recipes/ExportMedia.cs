using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Stores;
using BrandMall.Media.Storing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Recipes;

/// <summary>The library travels with every site: its files in the zip below <c>media/</c>, and the step that takes them in again.</summary>
internal sealed class ExportMedia(MallDb db, IFileStore files) : IExportedPart
{
    public async Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        var entries = new JsonArray();
        var aliases = (await db.Set<MediaAlias>().AsNoTracking().ToListAsync(ct)).ToLookup(a => a.FileId, a => a.Path);
        foreach (var file in await db.Set<MediaFile>().AsNoTracking().OrderBy(f => f.Path).ToListAsync(ct))
        {
            await using var content = await files.OpenAsync(file.Key, null, ct);
            if (content is not null)
            {
                await package.AddFileAsync($"media/{file.Path}", content.Content, ct);
                entries.Add(Entry(file, aliases[file.Id]));
            }
        }

        if (entries.Count > 0)
        {
            package.AddStep("media", new JsonObject { ["Files"] = entries });
        }
    }

    private static JsonObject Entry(MediaFile file, IEnumerable<string> aliases)
    {
        JsonObject entry = new() { ["TargetPath"] = file.Path, ["SourcePath"] = $"media/{file.Path}" };
        if (file.Alts.Count > 0)
        {
            entry["Alts"] = JsonSerializer.SerializeToNode(file.Alts);
        }

        if (file.Tags.Count > 0)
        {
            entry["Tags"] = new JsonArray([.. file.Tags.Select(tag => (JsonNode)tag.Name)]);
        }

        if (new FocalPoint(file.FocalX, file.FocalY) != FocalPoint.Centre)
        {
            entry["Focal"] = new JsonObject { ["x"] = file.FocalX, ["y"] = file.FocalY };
        }

        if (aliases.ToArray() is { Length: > 0 } former)
        {
            entry["Aliases"] = new JsonArray([.. former.Select(path => (JsonNode)path)]);
        }

        return entry;
    }
}
