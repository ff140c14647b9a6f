namespace BrandMall.Kernel.Recipes;

/// <summary>What a running step may know: where its files lie, and where to report.</summary>
/// <param name="Name">The recipe's name.</param>
/// <param name="Folder">Folder of the recipe file; files a step names are relative to it.</param>
public sealed record RecipeContext(string Name, string Folder, RecipeReport Report)
{
    private readonly List<string> _inner = [];

    /// <summary>Names of recipes to run after this step.</summary>
    public IReadOnlyList<string> InnerRecipes => _inner;

    /// <summary>The file a step names, or null (with a report line) when it is missing or lies outside the recipes.</summary>
    public string? File(string step, string relativePath)
    {
        if (RecipeFiles.Find(Folder, relativePath) is { } path)
        {
            return path;
        }

        Report.Warning(step, $"The file '{relativePath}' is not there.");
        return null;
    }

    /// <summary>Has another recipe run once this step is done.</summary>
    public void RunAfterwards(string recipeName) => _inner.Add(recipeName);
}
