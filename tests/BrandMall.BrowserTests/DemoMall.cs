using BrandMall.IntegrationTests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrandMall.BrowserTests.DemoMall))]

namespace BrandMall.BrowserTests;

/// <summary>The demo mall and Debian's Chromium, once for all browser tests.</summary>
public sealed class DemoMall : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _programs;

    public Mall Mall { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Mall = await Mall.OpenAsync(FailingWidgets, "demo");
        _programs = Films.Prepare();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh visitor. Whatever the content security policy refuses, and whatever a script throws, fails the test that asks.</summary>
    /// <param name="film">A folder to keep a film of the visit in.</param>
    public async Task<Visit> VisitAsync(int width = 1440, int height = 900, bool javaScript = true, string? film = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            BaseURL = Mall.Url.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
            RecordVideoDir = film,
            RecordVideoSize = film is null ? null : new RecordVideoSize { Width = width, Height = height },
        });
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>A mall of its own may bring widgets that fail: one whose template is no Liquid, one that closes more than it opened.</summary>
    private static void FailingWidgets(string folder)
    {
        foreach (var (type, template) in new[] { ("thrown", "{% if settings.text %}no end"), ("torn", "<p>torn</p></div>") })
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, "widgets", type)).FullName;
            File.WriteAllText(Path.Combine(own, "widget.json"), $$"""{ "type": "{{type}}", "version": 1, "name": "{{type}}", "category": "utility", "settings": [ { "id": "text", "type": "text" } ] }""");
            File.WriteAllText(Path.Combine(own, $"{type}.liquid"), template);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_programs is not null)
        {
            Directory.Delete(_programs, recursive: true);
        }

        await Mall.DisposeAsync();
    }
}
