using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using BrandMall.Staff.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Staff.Audit;

/// <summary>
/// Adds the audit entry to the first thing the handler saves, so that one is never committed without the other.
/// What saved nothing of its own (a refusal, work in another scope) gets its entry afterwards.
/// </summary>
internal sealed class AuditWrites(MallDb db, SignedInStaff signedIn, TimeProvider clock) : IStaffWitness
{
    public async Task WitnessAsync(HttpContext http, Site? site, Func<Task> handle)
    {
        StaffAuditEntry? entry = null;
        var written = false;
        void Join(object? sender, SavingChangesEventArgs saving)
        {
            if (entry is null)
            {
                entry = EntryOf(http, site, success: true);
                db.Add(entry);
            }
        }

        void Saved(object? sender, SavedChangesEventArgs saved) => written |= entry is not null;

        db.SavingChanges += Join;
        db.SavedChanges += Saved;
        try
        {
            await handle();
        }
        catch
        {
            Leave();
            await WriteAloneAsync(http, site, success: false);
            throw;
        }

        Leave();
        if (!written || http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            await WriteAloneAsync(http, site, http.Response.StatusCode < StatusCodes.Status400BadRequest);
        }

        void Leave()
        {
            db.SavingChanges -= Join;
            db.SavedChanges -= Saved;
        }
    }

    public Task RefusedAsync(HttpContext http, Site? site, StaffVerdict verdict) =>
        signedIn.User is null ? Task.CompletedTask : WriteAloneAsync(http, site, success: false);

    private async Task WriteAloneAsync(HttpContext http, Site? site, bool success)
    {
        db.ChangeTracker.Clear();
        db.Add(EntryOf(http, site, success));
        await db.SaveChangesAsync(CancellationToken.None);      // also when the caller hung up
    }

    private StaffAuditEntry EntryOf(HttpContext http, Site? site, bool success)
    {
        var endpoint = http.GetEndpoint();
        var action = endpoint?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? $"{http.Request.Method} {(endpoint as RouteEndpoint)?.RoutePattern.RawText}";
        return StaffAuditEntry.Of(http, clock, signedIn.User!.Id, signedIn.User.UserName!, action, success, site?.Id);
    }
}
