namespace BrandMall.Kernel.Recipes;

/// <summary>Which files a recipe may read: those in its folder and, as Orchard Core's themes do, in the <c>wwwroot</c> beside it.</summary>
internal static class RecipeFiles
{
    public static string? Find(string folder, string relativePath)
    {
        if (relativePath.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var root = Path.GetFullPath(folder);
        var path = Path.GetFullPath(Path.Combine(root, relativePath.Replace('\\', '/')));
        var file = new FileInfo(path);
        return (Within(root, path) || Within(Path.GetFullPath(Path.Combine(root, "..", "wwwroot")), path)) && file is { Exists: true, LinkTarget: null } ? path : null;
    }

    private static bool Within(string folder, string path) => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
