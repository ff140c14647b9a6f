using System.IO.Compression;

namespace BrandMall.Kernel.Recipes;

/// <summary>A zip with a recipe and its files, unpacked for the time of a run.</summary>
internal sealed class RecipePackage : IDisposable
{
    private const long MaxBytes = 4L << 30;
    private const int MaxFiles = 100_000;
    private readonly string _folder;

    private RecipePackage(string folder) => _folder = folder;

    public string? RecipePath { get; private set; }

    public static async Task<RecipePackage?> OpenAsync(string file, RecipeReport report, CancellationToken ct)
    {
        var package = new RecipePackage(Directory.CreateTempSubdirectory("recipe-").FullName);
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, ct);
            if (zip.Entries.Count > MaxFiles || zip.Entries.Sum(entry => entry.Length) > MaxBytes)
            {
                report.Error("recipe", $"{Path.GetFileName(file)} unpacks to more than this mall takes.");
                package.Dispose();
                return null;
            }

            // Refuses entries whose names lead out of the folder.
            await zip.ExtractToDirectoryAsync(package._folder, ct);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            report.Error("recipe", $"{Path.GetFileName(file)}: {failure.Message}");
            package.Dispose();
            return null;
        }

        package.RecipePath = Directory.EnumerateFiles(package._folder)
            .Where(path => Path.GetFileName(path).Equals("Recipe.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).FirstOrDefault();
        if (package.RecipePath is null)
        {
            report.Error("recipe", $"{Path.GetFileName(file)} has no Recipe.json at its top.");
        }

        return package;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
