using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace BrandMall.Composer.Contracts;

/// <summary>
/// Where previews are shown: another origin than the administration's, so that nothing in a page, however it came there, reaches the staff's session.
/// <c>BRANDMALL_PREVIEW_ORIGIN</c>; unset, a mall on the machine itself uses its other name (<c>127.0.0.1</c>, <c>localhost</c>), any other the same origin.
/// </summary>
public sealed class PreviewOrigin(IConfiguration configuration)
{
    public const string Setting = "BRANDMALL_PREVIEW_ORIGIN";

    /// <param name="request">Of the administration.</param>
    public string Of(HttpRequest request) =>
        configuration[Setting] is { Length: > 0 } set ? set.TrimEnd('/')
        : request.Host.Host switch
        {
            "127.0.0.1" => At(request, "localhost"),
            "localhost" => At(request, "127.0.0.1"),
            _ => Admin(request),
        };

    public static string Admin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static string At(HttpRequest request, string host) => $"{request.Scheme}://{(request.Host.Port is { } port ? $"{host}:{port}" : host)}";
}
