using System.CommandLine;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Cms.Commands;

internal static class RecipeCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "A recipe file (*.recipe.json), a zip with one in it, or the name of a known recipe." };
        var site = new Option<string?>("--site") { Description = "The site its steps act on. Default: the mall's default site. An empty mall gets it as its first site." };
        var run = new Command("run", "Runs a recipe and prints what it did. Running it again changes nothing that is already so. Exit code 1: a step failed.") { file, site };
        run.SetAction((parsed, ct) => CommandMall.RunAsync(services => RunAsync(services, parsed.GetRequiredValue(file), parsed.GetValue(site), ct), ct));
        return new Command("recipe", "Recipes: what sites and their content are made from.") { run };
    }

    private static async Task<int> RunAsync(IServiceProvider services, string file, string? site, CancellationToken ct)
    {
        var report = await services.GetRequiredService<RecipeRunner>().RunAsync(file, site, ct);
        foreach (var line in report.Lines)
        {
            var stream = line.Level == RecipeReportLevel.Done ? Console.Out : Console.Error;
            await stream.WriteLineAsync($"{line.Level.ToString().ToLowerInvariant(),-7} {line.Step}: {line.Message}");
        }

        return report.Failed ? 1 : 0;
    }
}
