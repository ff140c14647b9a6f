using BrandMall.IntegrationTests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrandMall.BrowserTests.DemoMall))]

namespace BrandMall.BrowserTests;

/// <summary>The demo mall and Debian's Chromium, once for all browser tests.</summary>
public sealed class DemoMall : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Mall Mall { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Mall = await Mall.OpenAsync("demo");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh visitor. Whatever the content security policy refuses, and whatever a script throws, fails the test that asks.</summary>
    public async Task<Visit> VisitAsync(int width = 1440, int height = 900, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            BaseURL = Mall.Url.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Mall.DisposeAsync();
    }
}
