using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Data;

namespace BrandMall.Kernel.Recipes.Steps;

internal sealed class DeleteContentDefinitionStep(ContentDefinitions definitions, MallDb db) : RecipeStep<DeleteContentDefinitionStep.Body>("DeleteContentDefinition")
{
    internal sealed record Body(IReadOnlyList<string>? ContentTypes, IReadOnlyList<string>? ContentParts);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        foreach (var type in step.ContentTypes ?? [])
        {
            await definitions.DeleteTypeAsync(type, ct);
        }

        foreach (var part in step.ContentParts ?? [])
        {
            await definitions.DeletePartAsync(part, ct);
        }

        await db.SaveChangesAsync(ct);
        context.Report.Done(Name, (step.ContentTypes?.Count ?? 0) + (step.ContentParts?.Count ?? 0));
    }
}
