namespace BrandMall.Kernel.Recipes;

/// <summary>A folder whose recipes can be run by name.</summary>
public sealed record RecipeFolder(string Path);
