using BrandMall.Benchmarks.Load;
using Microsoft.Playwright;

namespace BrandMall.Benchmarks.Editing;

/// <summary>The editor's window in a browser, with stop-watches in the window and in the previewed page: what is told is told by the browser's own clock.</summary>
internal sealed class Editor : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Editor(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    public IFrame Frame => Page.Frames.Last(frame => frame.Url.Contains("~preview", StringComparison.Ordinal));

    /// <summary>Milliseconds from the navigation to an editor that takes gestures.</summary>
    public double ReadyIn { get; private set; }

    public static async Task<Editor> OpenAsync(Served mall, EditedPage edited)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--enable-precise-memory-info", "--js-flags=--expose-gc"],
        });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, BaseURL = $"http://127.0.0.1:{mall.Port}", Locale = "zh-CN", ReducedMotion = ReducedMotion.Reduce });
        await context.APIRequest.PostAsync("/api/admin/staff/session", new APIRequestContextOptions { DataObject = new { userName = "admin", password = EditedPage.Password } });
        Editor editor = new(playwright, browser, await context.NewPageAsync());
        for (var visit = 0; visit < 2; visit++)      // the second time the shell's scripts are known, as on every working day
        {
            await editor.Page.GotoAsync($"/admin/sites/hq/compose/{edited.Doc}");
            await editor.Page.WaitForFunctionAsync("count => window.composer?.geometry().widgets.length >= count && document.querySelector('.composer[data-frame=ready]') && (window.readyAt ??= performance.now())", edited.Ids.Count, new PageWaitForFunctionOptions { Timeout = 120_000, PollingInterval = 20 });
            editor.ReadyIn = await editor.Page.EvaluateAsync<double>("() => window.readyAt");
        }

        await editor.Page.EvaluateAsync("() => { window.long = []; new PerformanceObserver(list => list.getEntries().forEach(e => window.long.push(e.duration))).observe({ type: 'longtask' }); }");
        await editor.Frame.EvaluateAsync("""
            () => {
              window.long = []; new PerformanceObserver(list => list.getEntries().forEach(e => window.long.push(e.duration))).observe({ type: 'longtask' });
              // The instant after the frame in which the page's widgets changed last, on the clock both windows share.
              window.paintedAt = 0;
              new MutationObserver(() => requestAnimationFrame(() => { const port = new MessageChannel(); port.port1.onmessage = () => window.paintedAt = performance.timeOrigin + performance.now(); port.port2.postMessage(0); })).observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true, characterData: true });
            }
            """);
        return editor;
    }

    /// <summary>Milliseconds from letting a carried widget go to its picture on the page.</summary>
    public async Task<double> DropAsync(string above)
    {
        await ShowAsync(above);
        var before = await Frame.EvaluateAsync<int>("() => document.querySelectorAll('[data-type=countdown]').length");
        await CarryAsync(above);
        await Page.Locator("[data-line]").WaitForAsync();
        await Page.EvaluateAsync("() => addEventListener('drop', () => window.doneAt = performance.timeOrigin + performance.now(), { capture: true, once: true })");
        await Page.Mouse.UpAsync();
        await Frame.WaitForFunctionAsync("count => document.querySelectorAll('[data-type=countdown]').length > count", before);
        return await PaintedAsync();
    }

    /// <summary>Milliseconds from a letter typed into a form to its picture on the page.</summary>
    public async Task<double> TypeAsync(string widget, string letter)
    {
        await Page.EvaluateAsync("id => composer.select([id])", widget);
        var field = Page.Locator($"[data-inspects='{widget}'] [data-setting=heading] :is(textarea, input)").First;
        await field.FocusAsync();
        await Page.Keyboard.PressAsync("End");
        await Page.EvaluateAsync("() => addEventListener('input', () => window.doneAt = performance.timeOrigin + performance.now(), { capture: true, once: true })");
        await Page.Keyboard.TypeAsync(letter);
        await Frame.WaitForFunctionAsync("([id, letter]) => document.querySelector(`[data-w='${id}']`).textContent.includes(letter)", new[] { widget, letter });
        return await PaintedAsync();
    }

    /// <summary>Carries something about for some seconds, over all of the window.</summary>
    public async Task CarryAboutAsync(string above, TimeSpan time)
    {
        await ShowAsync(above);
        await CarryAsync(above);
        var stage = (await Page.Locator("[data-preview=shown]").BoundingBoxAsync())!;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var step = 0; watch.Elapsed < time; step++)
        {
            var turn = step / 12f;
            await Page.Mouse.MoveAsync(stage.X + (stage.Width * (0.5f + (0.4f * MathF.Sin(turn)))), stage.Y + (stage.Height * (0.5f + (0.35f * MathF.Cos(turn * 0.7f)))));
        }

        await Page.Keyboard.PressAsync("Escape");
        await Page.Mouse.UpAsync();
    }

    public Task SettledAsync() => Page.WaitForFunctionAsync("() => composer.calm()", null, new PageWaitForFunctionOptions { Timeout = 60_000 });

    /// <summary>The longest task of both windows since they opened, and how many passed 200 ms.</summary>
    public async Task<(double Longest, int Over200)> LongTasksAsync()
    {
        double[] all = [.. await Page.EvaluateAsync<double[]>("() => window.long.splice(0)"), .. await Frame.EvaluateAsync<double[]>("() => window.long.splice(0)")];
        return (all.DefaultIfEmpty(0).Max(), all.Count(task => task > 200));
    }

    /// <summary>Megabytes in use in the shell after a collection.</summary>
    public Task<double> HeapAsync() => Page.EvaluateAsync<double>("async () => { for (let n = 0; n < 3; n++) { gc(); await new Promise(go => setTimeout(go, 100)); } return performance.memory.usedJSHeapSize / 1048576; }");

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private async Task<double> PaintedAsync()
    {
        await SettledAsync();
        var done = await Page.EvaluateAsync<double>("() => window.doneAt");
        return await Frame.EvaluateAsync<double>("() => window.paintedAt") - done;
    }

    private async Task ShowAsync(string widget)
    {
        await Frame.EvaluateAsync("id => document.querySelector(`[data-w='${id}']`).scrollIntoView({ block: 'center', behavior: 'instant' })", widget);
        await Page.WaitForFunctionAsync("y => Math.abs(composer.geometry().scroll.y - y) < 2", await Frame.EvaluateAsync<double>("() => scrollY"));
        await Page.EvaluateAsync("() => composer.select([])");
    }

    private async Task CarryAsync(string above)
    {
        var inner = await Frame.EvaluateAsync<float[]>("id => { const b = document.querySelector(`[data-w='${id}']`).getBoundingClientRect(); return [b.x + b.width / 2, b.y]; }", above);
        var outer = await Page.EvaluateAsync<float[]>("() => { const i = document.querySelector('[data-preview=shown]'), b = i.getBoundingClientRect(); return [b.x, b.y, b.width / i.offsetWidth]; }");
        var card = Page.Locator("[data-palette=countdown]");
        await card.ScrollIntoViewIfNeededAsync();
        var from = (await card.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(from.X + 20, from.Y + 20);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(from.X + 28, from.Y + 28, new MouseMoveOptions { Steps = 2 });
        var (x, y) = (outer[0] + (inner[0] * outer[2]), outer[1] + (inner[1] * outer[2]) + 4);
        await Page.Mouse.MoveAsync(x, y, new MouseMoveOptions { Steps = 5 });
        await Page.Mouse.MoveAsync(x + 1, y + 1);
    }
}
