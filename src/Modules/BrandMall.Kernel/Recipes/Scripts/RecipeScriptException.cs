namespace BrandMall.Kernel.Recipes.Scripts;

/// <summary>An expression of a recipe could not be evaluated.</summary>
internal sealed class RecipeScriptException(string message, Exception? inner = null) : Exception(message, inner);
