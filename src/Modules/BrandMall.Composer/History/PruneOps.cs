using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.History;

/// <summary>Forgets gestures of more than thirty days ago, but the last five hundred of each document. Versions and what else happened stay.</summary>
internal sealed class PruneOps(MallDb db, TimeProvider clock) : IRecurringJob
{
    public const int Kept = 500;
    private static readonly TimeSpan s_age = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken ct)
    {
        var month = clock.GetUtcNow() - s_age;
        var all = db.Set<DraftBatch>().IgnoreQueryFilters([MallDb.SiteFilter]);
        var old = await all.Where(b => b.At < month).Select(b => new { b.SiteId, b.Doc }).Distinct().ToListAsync(ct);
        foreach (var one in old)
        {
            // Revs follow one another: so many before the last is so many gestures.
            await db.InTransactionAsync(async () =>
            {
                var ofDocument = all.Where(b => b.SiteId == one.SiteId && b.Doc == one.Doc);
                var oldest = (await ofDocument.MaxAsync(b => (long?)b.Rev, ct) ?? 0) - Kept;
                await ofDocument.Where(b => b.At < month && b.Rev <= oldest).ExecuteDeleteAsync(ct);
            }, ct);
        }
    }
}
