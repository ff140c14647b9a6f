using BrandMall.Kernel.Pictures;

namespace BrandMall.Kernel.Themes;

/// <summary>Templates and styles of themes that name a file of the library.</summary>
internal sealed class ThemeUses(ThemeCatalog themes) : IMediaUses
{
    private const long MaxBytes = 1 << 20;

    private static readonly string[] s_readable = [".json", ".liquid", ".css"];

    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, int limit, CancellationToken ct)
    {
        List<MediaUse> uses = [];
        foreach (var theme in themes.All)
        {
            foreach (var file in Directory.EnumerateFiles(theme.Folder, "*", SearchOption.AllDirectories).Where(file => s_readable.Contains(Path.GetExtension(file)) && new FileInfo(file).Length <= MaxBytes))
            {
                if (uses.Count == limit)
                {
                    return uses;
                }

                var text = await File.ReadAllTextAsync(file, ct);
                if (paths.Any(path => text.Contains($"\"{path}\"", StringComparison.Ordinal) || text.Contains($"'{path}'", StringComparison.Ordinal) || text.Contains(MediaAddress.Of(path), StringComparison.Ordinal)))
                {
                    uses.Add(new MediaUse("theme", $"{theme.Name}/{Path.GetRelativePath(theme.Folder, file).Replace('\\', '/')}", null, null));
                }
            }
        }

        return uses;
    }
}
