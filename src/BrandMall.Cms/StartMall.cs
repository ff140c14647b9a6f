using BrandMall.Cms.Data;
using BrandMall.Cms.Operations;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BrandMall.Cms;

/// <summary>Before the first request: the database in shape, the demo (or named) recipe run into an empty mall, the widgets and themes read. Then says where everything is.</summary>
internal sealed partial class StartMall(
    IServiceScopeFactory scopes, SiteRegistry sites, RecipeRunner recipes, IConfiguration configuration, Readiness readiness, ILogger<StartMall> log, IHostApplicationLifetime lifetime, IServer server) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PrepareDatabase>().RunAsync(cancellationToken);
        }

        if (sites.Map.All.Count == 0 && FirstRecipe() is { } recipe)
        {
            await RunAsync(recipe, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        readiness.Started = true;
        lifetime.ApplicationStopping.Register(() => readiness.Started = false);
        LogSites(log, sites.Map.All.Count);
        if (log.IsEnabled(LogLevel.Information) && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address)
        {
            Console.WriteLine(Welcome.Text(address, sites.Map));
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary><c>BRANDMALL_RECIPE</c>: a path or name, or <c>none</c>; else the demo, where it is shipped.</summary>
    private string? FirstRecipe()
    {
        var demo = Path.Combine(AppContext.BaseDirectory, "recipes", "demo.recipe.json");
        return configuration["BRANDMALL_RECIPE"] switch
        {
            "none" => null,
            { Length: > 0 } named => named,
            _ => File.Exists(demo) ? demo : null,
        };
    }

    private async Task RunAsync(string recipe, CancellationToken ct)
    {
        LogRecipe(log, recipe);
        var report = await recipes.RunAsync(recipe, siteName: null, ct);
        foreach (var line in report.Lines)
        {
            var level = line.Level switch { RecipeReportLevel.Done => LogLevel.Information, RecipeReportLevel.Warning => LogLevel.Warning, _ => LogLevel.Error };
            LogLine(log, level, line.Step, line.Message);
        }

        if (report.Failed)
        {
            LogFailed(log, recipe);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The mall is open with {Sites} sites.")]
    private static partial void LogSites(ILogger log, int sites);

    [LoggerMessage(Level = LogLevel.Information, Message = "The mall is empty; running the recipe {Recipe}.")]
    private static partial void LogRecipe(ILogger log, string recipe);

    [LoggerMessage(Message = "Recipe step {Step}: {Line}")]
    private static partial void LogLine(ILogger log, LogLevel level, string step, string line);

    [LoggerMessage(Level = LogLevel.Error, Message = "The recipe {Recipe} failed (see the lines above). The mall opens with what was made before; mend the recipe and run: brandmall recipe run {Recipe}")]
    private static partial void LogFailed(ILogger log, string recipe);
}
