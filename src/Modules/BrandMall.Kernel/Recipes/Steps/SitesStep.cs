using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Makes sites and changes what is said about known ones. A parent stands before its children.</summary>
internal sealed class SitesStep(SiteWriting sites) : RecipeStep<SitesStep.Body>("sites")
{
    internal sealed record Body(IReadOnlyList<SaidOfSite>? Sites);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        foreach (var entry in step.Sites ?? [])
        {
            if (await sites.SayAsync(entry, ct))
            {
                made++;
            }
            else
            {
                skipped++;
            }
        }

        context.Report.Done(Name, made, skipped);
    }
}
