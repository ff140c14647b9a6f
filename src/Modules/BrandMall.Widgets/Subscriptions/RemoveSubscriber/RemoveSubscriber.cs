using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Widgets.Subscriptions.RemoveSubscriber;

/// <summary>Forgets an address whose owner asked for it. Nothing of it stays.</summary>
internal static class RemoveSubscriber
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapDelete("/subscribers/{id:int}", HandleAsync).WithName("widgets.remove-subscriber").Requires(SubscribersResource.Remove);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(int id, MallDb db, CancellationToken ct)
    {
        if (await db.Set<Subscription>().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } subscription)
        {
            return Problems.NotFound("subscriber.unknown", "There is no such subscriber here.");
        }

        db.Remove(subscription);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
