using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>Old addresses of a site and where they lead.</summary>
internal sealed class RedirectsStep(MallDb db, Redirects redirects) : RecipeStep<RedirectsStep.Body>("redirects")
{
    internal sealed record Body(IReadOnlyList<Line>? Redirects);

    internal sealed record Line(string? From, string? To, bool? Permanent);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        foreach (var line in step.Redirects ?? [])
        {
            var (from, to, permanent) = (line.From ?? "", line.To ?? "", line.Permanent ?? true);
            var key = Redirect.KeyOf(from);
            if (await db.Set<Redirect>().AnyAsync(r => r.From == key && r.To == to && r.Permanent == permanent, ct))
            {
                skipped++;
                continue;
            }

            try
            {
                await redirects.SetAsync(from, to, permanent, automatic: false, ct);
                await db.SaveChangesAsync(ct);
                made++;
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Error(Name, $"{from}: {refusal.Code}: {refusal.Message}");
            }
        }

        context.Report.Done(Name, made, skipped);
    }
}
