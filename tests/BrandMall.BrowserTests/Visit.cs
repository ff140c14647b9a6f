using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>One visitor's browser window, and what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors the browser's console showed: refused styles and scripts, missing files, exceptions.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public async Task<Visit> OpenAsync(string path)
    {
        await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return this;
    }

    /// <summary>From here on the pages' time passes only when the test says so, however slow the machine is.</summary>
    public async Task StopClockAsync()
    {
        var start = new DateTime(2026, 6, 1, 8, 0, 0, DateTimeKind.Utc);
        await Page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = start });
        await Page.Clock.PauseAtAsync(start.AddSeconds(1));
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
