namespace BrandMall.IntegrationTests.Pages;

/// <summary>One mall with the bare look, for a class of tests that each use addresses of their own.</summary>
public sealed class BareMall : IAsyncLifetime
{
    public Mall Mall { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Mall = await Mall.OpenAsync(BareLook.Furnish);
        await BareLook.AddSiteAsync(Mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(Mall, "north", "hq");
    }

    public ValueTask DisposeAsync() => Mall.DisposeAsync();
}
