using System.CommandLine;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Sites;

namespace BrandMall.Cms.Commands;

internal static class SiteCommand
{
    public static Command Build()
    {
        var name = new Argument<string>("name") { Description = "The site's short name, as in /s/NAME." };
        var file = new Argument<string>("file") { Description = "The zip to write; one that is there is replaced." };
        var export = new Command("export", "Writes a site with everything it inherits into one zip: its recipe and its media. `recipe run` takes it in again.") { name, file };
        export.SetAction((parsed, ct) => CommandMall.RunAsync(services => ExportAsync(services, parsed.GetRequiredValue(name), parsed.GetRequiredValue(file), ct), ct));
        return new Command("site", "The storefronts of the brand.") { export };
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string name, string file, CancellationToken ct)
    {
        await using var scope = services.GetRequiredService<SiteScopes>().Open(name);

        // Whole or not at all: an export cut short never takes the place of an older one.
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            int items;
            await using (var stream = File.Create(unfinished))
            {
                items = await scope.ServiceProvider.GetRequiredService<SiteExport>().WriteAsync(stream, ct);
            }

            File.Move(unfinished, file, overwrite: true);
            await Console.Out.WriteLineAsync($"{file}: {items} content items");
            return 0;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
