using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <summary>The class of device a request comes from, as far as it says: <c>mobile</c>, <c>tablet</c> or <c>desktop</c>.</summary>
public static class DeviceClass
{
    public const string Desktop = "desktop";
    public const string Tablet = "tablet";
    public const string Mobile = "mobile";

    /// <summary>What a page differs by that leaves widgets out on some devices.</summary>
    public const string Vary = "Sec-CH-UA-Mobile, User-Agent";

    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return agent.Contains("iPad", StringComparison.Ordinal) || agent.Contains("Tablet", StringComparison.Ordinal)
            || (agent.Contains("Android", StringComparison.Ordinal) && !agent.Contains("Mobile", StringComparison.Ordinal)) ? Tablet
            : request.Headers["Sec-CH-UA-Mobile"] == "?1" || agent.Contains("Mobi", StringComparison.Ordinal) ? Mobile
            : Desktop;
    }
}
