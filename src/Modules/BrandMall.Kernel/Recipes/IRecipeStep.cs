using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Recipes;

/// <summary>Knows what to do with one kind of recipe step. Safe to run twice.</summary>
public interface IRecipeStep
{
    /// <summary>Compared without regard to case.</summary>
    string Name { get; }

    Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct);
}
