using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

/// <summary>Takes away contents that were replaced or deleted more than a day ago.</summary>
internal sealed class ForgetContents(MallDb db, UnusedContents contents, TimeProvider clock) : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        foreach (var retired in await db.Set<RetiredContent>().Where(r => r.At < yesterday).OrderBy(r => r.At).Take(500).ToListAsync(ct))
        {
            await contents.DropAsync(retired.Sha256, retired.Extension, ct);
            db.Remove(retired);
            await db.SaveChangesAsync(ct);
        }
    }
}
