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
        return new Command("site", "The storefronts of the brand.") { export, Clone() };
    }

    private static Command Clone()
    {
        var from = new Argument<string>("from") { Description = "The site to clone; the new one follows it until it says something otherwise." };
        var to = new Argument<string>("to") { Description = "The new site's short name: lower-case letters, digits and hyphens." };
        var title = new Option<string?>("--title") { Description = "What people read; the short name when left out." };
        var tier = new Option<string?>("--tier") { Description = "official, outlet or employee; the source's when left out." };
        var region = new Option<string?>("--region") { Description = "The geography it speaks to." };
        var theme = new Option<string?>("--theme") { Description = "The theme it wears." };
        var locales = new Option<string[]>("--locale") { Description = "Its languages, its own first." };
        var hosts = new Option<string[]>("--host") { Description = "Host names that lead to it." };
        var clone = new Command("clone", "Opens a site below another one, in one row: nothing is copied that is not changed.") { from, to, title, tier, region, theme, locales, hosts };
        clone.SetAction((parsed, ct) => CommandMall.RunAsync(
            services => CloneAsync(services, parsed.GetRequiredValue(from), new SaidOfSite(
                parsed.GetRequiredValue(to), parsed.GetValue(title), Tier: parsed.GetValue(tier), Region: parsed.GetValue(region), Theme: parsed.GetValue(theme),
                Hosts: parsed.GetValue(hosts) is { Length: > 0 } named ? [.. named] : null, Locales: parsed.GetValue(locales) is { Length: > 0 } spoken ? [.. spoken] : null), ct), ct));
        return clone;
    }

    private static async Task<int> CloneAsync(IServiceProvider services, string from, SaidOfSite said, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISiteCloning>().CloneAsync(from, said, ct);
        await Console.Out.WriteLineAsync($"/s/{said.Name}/ follows {from}");
        return 0;
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
