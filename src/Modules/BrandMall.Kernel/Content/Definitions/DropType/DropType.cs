using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>From now on the site has no such type. Refused while visitors or editors still have items of it.</summary>
internal static class DropType
{
    public static void Map(IEndpointRouteBuilder site) => site.MapDelete("/content/types/{name}", HandleAsync).WithName("content.drop-type").Requires("content-type.edit");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string name, ContentDefinitions definitions, MallDb db, CancellationToken ct)
    {
        if (await definitions.TypeAsync(name, ct) is null)
        {
            return Problems.NotFound("content-type.unknown", $"There is no content type '{name}'.");
        }

        var items = await db.Set<ContentItemVersion>().CountAsync(version => version.ContentType == name && (version.Latest || version.Published), ct);
        if (items > 0)
        {
            throw new RuleViolationException("content-type.used", $"{items} items are of the type '{name}'.");
        }

        await definitions.DeleteTypeAsync(name, ct);
        await definitions.DeletePartAsync(name, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
