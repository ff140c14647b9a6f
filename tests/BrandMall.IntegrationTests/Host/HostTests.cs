using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Host;

public sealed class HostTests(BareMall bare) : IClassFixture<BareMall>
{
    private readonly Mall _mall = bare.Mall;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IEnumerable<RouteEndpoint> Endpoints => _mall.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public async Task The_migrations_are_what_the_model_asks_for()
    {
        await using var scope = _mall.BrandScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<MallDb>().Database.HasPendingModelChanges(), "Run ./remigrate.sh");
    }

    [Fact]
    public void Every_route_says_who_may_call_it()
    {
        var silent = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<Access>() is null).Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_permission_a_route_needs_is_declared()
    {
        var declared = _mall.Services.GetServices<Permission>().Select(permission => permission.Name).Append(Access.AnyStaff).ToHashSet();
        var needed = Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Access>()?.Permission).OfType<string>();

        Assert.Empty(needed.Except(declared));
    }

    [Fact]
    public async Task The_API_description_holds_exactly_the_routes_of_the_API()
    {
        var document = JsonNode.Parse(await _mall.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Ct))!;
        var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}")).ToHashSet();
        var mapped = Endpoints
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<HubMetadata>() is null)        // sockets are no part of it
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{Plain(endpoint.RoutePattern)}"))
            .ToHashSet();

        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    /// <summary>The pattern without constraints, as OpenAPI writes it.</summary>
    private static string Plain(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern) =>
        string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => "",
        }))));
}
