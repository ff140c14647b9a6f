using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Media.Storing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Recipes;

/// <summary>The library travels with every site: its files in the zip below <c>media/</c>, and the step that takes them in again.</summary>
internal sealed class ExportMedia(MallDb db, MediaFolder folder) : IExportedPart
{
    public async Task AddAsync(ExportPackage package, CancellationToken ct)
    {
        var entries = new JsonArray();
        foreach (var file in await db.Set<MediaFile>().AsNoTracking().OrderBy(f => f.Path).ToListAsync(ct))
        {
            if (!File.Exists(folder.FileOf(file.Path)))
            {
                continue;
            }

            await using var content = File.OpenRead(folder.FileOf(file.Path));
            await package.AddFileAsync($"media/{file.Path}", content, ct);
            var entry = new JsonObject { ["TargetPath"] = file.Path, ["SourcePath"] = $"media/{file.Path}" };
            if (file.Alt.Length > 0)
            {
                entry["Alt"] = file.Alt;
            }

            entries.Add(entry);
        }

        if (entries.Count > 0)
        {
            package.AddStep("media", new JsonObject { ["Files"] = entries });
        }
    }
}
