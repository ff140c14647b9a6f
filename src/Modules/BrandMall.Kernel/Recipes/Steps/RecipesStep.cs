namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Runs other recipes, by name, after this step.</summary>
internal sealed class RecipesStep() : RecipeStep<RecipesStep.Body>("recipes")
{
    internal sealed record Body(IReadOnlyList<Entry>? Values);

    internal sealed record Entry(string? Name);

    protected override Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        foreach (var entry in step.Values ?? [])
        {
            if (entry.Name is { Length: > 0 } name)
            {
                context.RunAfterwards(name);
            }
        }

        context.Report.Done(Name, context.InnerRecipes.Count);
        return Task.CompletedTask;
    }
}
