using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Sites.CloneSite;

/// <summary>Opens a site below another one: it shows everything the other shows, and follows it until it says something otherwise. Nothing is copied.</summary>
internal static class CloneSite
{
    public const string Permission = "site.clone";

    /// <summary>What is not said is the source's.</summary>
    public sealed record Request(
        [property: Required, StringLength(39)] string Name, [property: Required, StringLength(120)] string DisplayName, string? Tier = null, [property: StringLength(80)] string? Region = null, List<string>? Hosts = null,
        string? Theme = null, List<string>? Locales = null, string? Currency = null, string? TimeZone = null);

    public sealed record Response(string Name, string Href);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/clones", HandleAsync).WithName("site.clone").Requires(Permission);

    private static async Task<Created<Response>> HandleAsync(Request request, CurrentSite site, ISiteCloning sites, CancellationToken ct)
    {
        SaidOfSite said = new(request.Name, request.DisplayName, null, request.Tier, request.Region, request.Hosts, request.Theme, request.Locales, request.Currency, request.TimeZone);
        await sites.CloneAsync(site.Value.Name, said, ct);
        return TypedResults.Created($"/api/admin/sites/{request.Name}", new Response(request.Name, $"/s/{request.Name}/"));
    }
}
