using System.Text.Json;

namespace BrandMall.Kernel.Recipes;

/// <summary>Finds a recipe by path or by name among the known folders; <c>demo/north</c> names one in a folder below.</summary>
public sealed class RecipeShelf(IEnumerable<RecipeFolder> folders)
{
    /// <param name="besides">A folder to look in first: that of the recipe which asks.</param>
    /// <returns>The file's path, or null.</returns>
    public async Task<string?> FindAsync(string nameOrPath, string? besides, CancellationToken ct)
    {
        if (besides is null && File.Exists(nameOrPath))
        {
            return Path.GetFullPath(nameOrPath);
        }

        foreach (var folder in folders.Select(f => f.Path).Prepend(besides).OfType<string>().Where(Directory.Exists))
        {
            if (nameOrPath.Contains('/', StringComparison.Ordinal))
            {
                if (RecipeFiles.Find(folder, $"{nameOrPath}.recipe.json") is { } below)
                {
                    return below;
                }

                continue;
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*.recipe.json").Order(StringComparer.Ordinal))
            {
                if (Path.GetFileName(file).Equals($"{nameOrPath}.recipe.json", StringComparison.OrdinalIgnoreCase) || await NameOfAsync(file, ct) == nameOrPath)
                {
                    return file;
                }
            }
        }

        return null;
    }

    private static async Task<string?> NameOfAsync(string file, CancellationToken ct)
    {
        try
        {
            return (await RecipeFile.ReadAsync(file, ct)).Name;
        }
        catch (JsonException)
        {
            // A broken recipe has no name; running it by path says what is wrong.
            return null;
        }
    }
}
