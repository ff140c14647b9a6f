using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

internal static class MediaLookup
{
    /// <summary>Files by the path asked for, present or former, in one query. What nobody stored is absent.</summary>
    public static async Task<Dictionary<string, MediaFile>> ByPathAsync(this MallDb db, IReadOnlyCollection<string> paths, CancellationToken ct)
    {
        if (paths.Count == 0)
        {
            return [];
        }

        var asked = paths.Distinct().ToList();
        var aliases = db.Set<MediaAlias>().Where(a => EF.Parameter(asked).Contains(a.Path));
        var rows = await (
            from file in db.Set<MediaFile>().AsNoTracking().IgnoreAutoIncludes()
            join alias in aliases on file.Id equals alias.FileId into former
            from alias in former.DefaultIfEmpty()
            where EF.Parameter(asked).Contains(file.Path) || alias != null
            select new { File = file, Alias = alias == null ? null : alias.Path }).ToListAsync(ct);

        Dictionary<string, MediaFile> found = [];
        foreach (var row in rows)
        {
            found[row.File.Path] = row.File;
            if (row.Alias is { } alias)
            {
                found[alias] = row.File;
            }
        }

        return found;
    }
}
