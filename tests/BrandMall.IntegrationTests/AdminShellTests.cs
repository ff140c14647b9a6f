using System.Net;
using System.Text.RegularExpressions;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests;

public sealed partial class AdminShellTests
{
    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/")]
    [InlineData("/admin/sites/hq/pages")]
    public async Task Every_address_of_the_administration_is_one_page_nobody_may_frame_or_keep(string path)
    {
        await using var mall = await Mall.OpenAsync();

        var reply = await mall.Client.AskAsync(path);

        var policy = Assert.Single(reply.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(reply.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(reply.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own_and_the_page_bears_it()
    {
        await using var mall = await Mall.OpenAsync();

        var first = await mall.Client.AskAsync("/admin");
        var second = await mall.Client.AskAsync("/admin");

        Assert.NotEqual(Nonce(first), Nonce(second));
        var page = await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("__NONCE__", page, StringComparison.Ordinal);
        if (first.StatusCode == HttpStatusCode.OK)
        {
            Assert.Contains($"nonce=\"{Nonce(first)}\"", page, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("SkipAdminShell", page, StringComparison.Ordinal);      // built without it: says so
        }
    }

    [Theory]
    [InlineData("/admin/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/admin/..%2f..%2fappsettings.json")]
    [InlineData("/admin/assets/none.js")]
    public async Task Nothing_beside_the_shell_is_served(string path)
    {
        await using var mall = await Mall.OpenAsync();

        var reply = await mall.Client.AskAsync(path);

        Assert.False(reply.IsSuccessStatusCode);
    }

    private static string Nonce(HttpResponseMessage reply) =>
        NonceIn().Match(Assert.Single(reply.Headers.GetValues("Content-Security-Policy"))).Groups[1].Value;

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex NonceIn();
}
