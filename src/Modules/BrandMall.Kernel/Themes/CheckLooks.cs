using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Themes;

/// <summary>At start, reads every widget and theme once and says what is wrong with them. What is sound works; the rest is left out where it stands.</summary>
internal sealed partial class CheckLooks(WidgetCatalog widgets, ThemeCatalog themes, ThemeTemplates templates, ThemeDefinitions definitions, ILogger<CheckLooks> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in widgets.Problems.Concat(themes.Problems).Concat(themes.All.SelectMany(templates.Check).Distinct()).Concat(definitions.Check()))
        {
            LogProblem(log, problem.ToString());
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    private static partial void LogProblem(ILogger log, string problem);
}
