using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Storing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Library;

/// <summary>The library in the administration's navigation and overview; the shell draws it with a screen of its own.</summary>
internal sealed class MediaResource(MallDb db, IPictures pictures) : IAdminResource
{
    public AdminResourceDescription Description { get; } = new(
        "media", "images", "content", "media.view", PerSite: false, Order: 40,
        [new("image", "image", 64), new("name", "title"), new("folder"), new("type"), new("storedAt", "instant", 168)],
        [],
        []);

    public async Task<int?> CountAsync(CancellationToken ct) => await db.Set<MediaFile>().CountAsync(ct);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var (search, after) = (query.Search?.ToLowerInvariant(), query.AfterNumber);
        var rows = await db.Set<MediaFile>().AsNoTracking().Where(f => (search == null || f.Words.Contains(search)) && (after == null || f.Id < after)).OrderByDescending(f => f.Id).Take(query.Limit + 1).ToListAsync(ct);
        return AdminPage.From(rows, query.Limit, file => $"{file.Id}", file => FileRow.Of(file, pictures) is var row ? new JsonObject
        {
            ["id"] = row.Id,
            ["image"] = row.Path,
            ["name"] = row.Name,
            ["folder"] = row.Folder,
            ["type"] = row.Type,
            ["storedAt"] = row.StoredAt.ToString("O"),
        } : []);
    }
}
