using System.Net;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests;

/// <summary>Rules every route obeys, whichever module maps it.</summary>
public sealed class AccessGuards
{
    [Fact]
    public async Task Every_route_says_who_may_call_it()
    {
        await using var mall = await Mall.OpenAsync();

        Assert.Empty(Routes(mall).Where(r => r.Metadata.GetMetadata<Access>() is null).Select(r => r.DisplayName));
    }

    [Fact]
    public async Task Every_permission_asked_for_is_declared()
    {
        await using var mall = await Mall.OpenAsync();
        await using var scope = mall.BrandScope();
        var declared = mall.Services.GetServices<Permission>().Select(p => p.Name).Append(Access.AnyStaff).ToHashSet();
        var resources = scope.ServiceProvider.GetServices<IAdminResource>().Select(r => r.Description).ToList();

        var asked = Routes(mall).Select(r => r.Metadata.GetMetadata<Access>()?.Permission).OfType<string>()
            .Concat(resources.Select(r => r.Permission))
            .Concat(resources.SelectMany(r => r.Actions).Select(a => a.Permission));

        Assert.Empty(asked.Except(declared));
    }

    [Fact]
    public async Task Every_admin_route_but_a_few_asks_a_stranger_to_sign_in()
    {
        await using var mall = await Mall.OpenAsync();
        string[] open = ["staff.sign-in", "admin.name-brand"];
        List<string> answered = [];

        foreach (var route in Routes(mall).Where(r => r.RoutePattern.RawText!.StartsWith("/api/admin", StringComparison.Ordinal)))
        {
            if (open.Contains(route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName))
            {
                continue;
            }

            foreach (var method in route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), StaffDesk.At(Filled(route.RoutePattern)));
                var reply = await mall.Client.SendAsync(request, TestContext.Current.CancellationToken);
                if (reply.StatusCode != HttpStatusCode.Unauthorized)
                {
                    answered.Add($"{method} {route.RoutePattern.RawText}: {reply.StatusCode}");
                }
            }
        }

        Assert.Empty(answered);
    }

    [Fact]
    public async Task Every_list_has_its_words_in_both_languages()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        foreach (var culture in new[] { "zh-CN", "en" })
        {
            var described = await (await admin.AskAsync($"/api/admin/resources?culture={culture}")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotContain("\"admin.", described, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<RouteEndpoint> Routes(Mall mall) => mall.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Filled(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : Example((RoutePatternParameterPart)part)))));

    private static string Example(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") ? "1" : "x";
}
