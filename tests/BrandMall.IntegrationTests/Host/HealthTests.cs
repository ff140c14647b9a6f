using System.Net;

namespace BrandMall.IntegrationTests;

public sealed class HealthTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/metrics")]
    [InlineData("/openapi/v1.json")]
    public async Task An_open_mall_answers(string path)
    {
        await using var mall = await Mall.OpenAsync();

        var reply = await mall.Client.GetAsync(new Uri(path, UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }
}
