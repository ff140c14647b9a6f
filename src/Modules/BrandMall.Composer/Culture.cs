using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer;

/// <summary>The language an editor's window wants its words in: asked for by name, else the browser's.</summary>
internal static class Culture
{
    public static string Of(HttpContext http) =>
        (http.Request.Query["culture"].ToString() is { Length: > 0 } asked ? asked : http.Request.Headers.AcceptLanguage.ToString()).StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh-CN";
}
