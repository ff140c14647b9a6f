using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.ServeBridge;

/// <summary>Serves the script of edited pages, for ever under its fingerprinted name.</summary>
internal static class ServeBridge
{
    public static void Map(IEndpointRouteBuilder storefront) =>
        storefront.MapGet($"{BridgeScript.Folder}/{{file}}", Handle).WithName("composer.bridge").AllowsAnyone().ExcludeFromDescription();

    private static Results<FileContentHttpResult, NotFound> Handle(string file, HttpContext http, BridgeScript bridge)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (BridgeScript.Part(file) is { } part)
        {
            http.Response.Headers.CacheControl = "no-cache";
            return TypedResults.File(part, "text/javascript; charset=utf-8");
        }

        if (bridge.Find() is not { } script || (file != script.Name && file != "bridge.js"))
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = file == script.Name ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.File(script.Body, "text/javascript; charset=utf-8");
    }
}
