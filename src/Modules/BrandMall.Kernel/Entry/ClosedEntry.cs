using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Entry;

/// <summary>Lets nobody in: the site asks for a rule of a module that is not here.</summary>
internal sealed class ClosedEntry : IEntryRule
{
    public string Name => "closed";

    public JsonObject Store(JsonObject said) => said;

    public bool IsSame(JsonObject said, JsonObject stored) => false;

    public ValueTask<EntryVerdict> JudgeAsync(HttpContext http, Site site, JsonObject stored) => ValueTask.FromResult(EntryVerdict.Refused);

    public Task RefuseAsync(HttpContext http, SiteVisit visit, JsonObject stored)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Of(StatusCodes.Status403Forbidden, "entry.closed", "This site is closed.").ExecuteAsync(http);
    }
}
