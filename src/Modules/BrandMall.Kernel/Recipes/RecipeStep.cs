using System.Text.Json;
using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Recipes;

/// <summary>A recipe step whose body has a shape.</summary>
public abstract class RecipeStep<TBody>(string name) : IRecipeStep
{
    public string Name => name;

    public Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        try
        {
            return RunAsync(step.Deserialize<TBody>(RecipeJson.Options)!, context, ct);
        }
        catch (JsonException malformed)
        {
            context.Report.Error(name, $"{malformed.Path}: {malformed.Message}");
            return Task.CompletedTask;
        }
    }

    protected abstract Task RunAsync(TBody step, RecipeContext context, CancellationToken ct);
}
