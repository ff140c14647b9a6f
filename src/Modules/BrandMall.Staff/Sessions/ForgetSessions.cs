using BrandMall.Kernel.Data;
using BrandMall.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Sessions;

/// <summary>Sessions that are over are of no use; the audit log keeps who signed in when.</summary>
internal sealed class ForgetSessions(MallDb db, TimeProvider clock) : IRecurringJob
{
    public Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.InTransactionAsync(() => db.Set<StaffSession>().Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(ct), ct);
    }
}
